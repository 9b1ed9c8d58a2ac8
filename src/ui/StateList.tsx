import classes from './StateList.module.css'
import { StateMark, type StateTone } from './StateMark.tsx'

export type StateRow = { key: string; group: string; name: string; tone: StateTone; state: string; isBusy?: boolean; onOpen?: () => void }

/** Things and how each of them stands, by groups. */
export function StateList({ label, rows }: { label: string; rows: readonly StateRow[] }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {rows.map(({ key, group, name, tone, state, isBusy, onOpen }, index) => (
        <li key={key} className={classes.row} data-busy={isBusy || undefined}>
          <StateMark tone={tone} label={state} />
          {onOpen === undefined ? <span className={classes.name}>{name}</span> : <button type="button" className={classes.open} onClick={onOpen}>{name}</button>}
          {rows[index - 1]?.group !== group && <span className={classes.group}>{group}</span>}
          <span className={classes.state} aria-hidden>{isBusy === true ? 'Running…' : state}</span>
        </li>
      ))}
    </ul>
  )
}
