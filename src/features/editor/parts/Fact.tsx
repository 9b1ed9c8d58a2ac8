import type { ReactNode } from 'react'
import classes from './OverviewPart.module.css'

/** One of the facts beside the form. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={classes.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
