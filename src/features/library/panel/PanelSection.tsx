import { type ReactNode, useId } from 'react'
import classes from './ConnectorPanel.module.css'

type PanelSectionProps = { title: string; note?: string | undefined; children: ReactNode }

export function PanelSection({ title, note, children }: PanelSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h3 className={classes.title}>
        <span id={id}>{title}</span>
        {note !== undefined && <span className={classes.note}>{note}</span>}
      </h3>
      {children}
    </section>
  )
}
