import { type ReactNode, useId } from 'react'
import classes from './PeoplePage.module.css'

type SectionProps = { title: string; lead: string; action?: ReactNode; children: ReactNode }

export function Section({ title, lead, action, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.head}>
        <h2 id={id} className={classes.subtitle}>{title}</h2>
        <p className={classes.lead}>{lead}</p>
        {action}
      </div>
      <div className={classes.card}>{children}</div>
    </section>
  )
}
