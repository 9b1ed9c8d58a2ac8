import type { Comparison } from '#domain/compare/change.ts'
import { grouped } from './change-groups.ts'
import classes from './UnchangedList.module.css'

/** What both versions have alike, folded away until someone wants to be sure. */
export function UnchangedList({ unchanged }: { unchanged: Comparison['unchanged'] }) {
  return (
    <details className={classes.details}>
      <summary className={classes.summary}>{unchanged.length} unchanged</summary>
      {grouped(unchanged).map(({ group, label, items }) => (
        <div key={group}>
          <p className={classes.group}>{label}</p>
          <ul className={classes.list}>
            {items.map((item) => <li key={item.id} className={classes.item}>{item.title}</li>)}
          </ul>
        </div>
      ))}
    </details>
  )
}
