import classes from './StateList.module.css'
import { StateMark, type StateTone } from './StateMark.tsx'

export type StateRow = { key: string; group: string; name: string; tone: StateTone; state: string; isBusy?: boolean; onOpen?: () => void }

/** Things and how each of them stands, under the names of their groups. */
export function StateList({ label, rows }: { label: string; rows: readonly StateRow[] }) {
  return (
    <div role="group" aria-label={label} className={classes.groups}>
      {[...Map.groupBy(rows, ({ group }) => group)].map(([group, ofGroup]) => (
        <section key={group} aria-label={group}>
          <h3 className={classes.group}>{group}</h3>
          <ul className={classes.list}>{ofGroup.map((row) => <Row key={row.key} row={row} />)}</ul>
        </section>
      ))}
    </div>
  )
}

function Row({ row: { name, tone, state, isBusy, onOpen } }: { row: StateRow }) {
  return (
    <li className={classes.row} data-busy={isBusy || undefined}>
      <StateMark tone={tone} label={state} />
      {onOpen === undefined ? <span className={classes.name}>{name}</span> : <button type="button" className={classes.open} onClick={onOpen}>{name}</button>}
      <span className={classes.state} aria-hidden>{isBusy === true ? 'Running…' : state}</span>
    </li>
  )
}
