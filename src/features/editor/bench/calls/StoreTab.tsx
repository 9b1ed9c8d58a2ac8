import type { JsonValue } from '#domain/json-value.ts'
import benchClasses from '../Bench.module.css'
import { NoteLink } from '../NoteLink.tsx'
import type { ShownRun } from '../run-store.ts'
import classes from './Tables.module.css'

/** What the run wrote to the store, before and after. */
export function StoreTab({ connectorId, run, isEarlier }: { connectorId: string; run: ShownRun | null; isEarlier: boolean }) {
  const changes = run?.report.store ?? []
  if (run === null || changes.length === 0) return <p className={benchClasses.none}>{run === null ? 'Not run yet.' : 'The run changed nothing in the store.'}</p>
  return (
    <table className={classes.table}>
      <thead><tr><th scope="col">Key</th><th scope="col">Before</th><th scope="col">After</th><th scope="col" className={classes.place}>Line</th></tr></thead>
      <tbody>
        {changes.map(({ key, before, after, at }, index) => (
          <tr key={index}>
            <th scope="row">{key}</th>
            <td className={before === undefined ? classes.nothing : classes.before}>{entryText(before, 'no entry')}</td>
            <td className={after === undefined ? classes.nothing : classes.after}>{entryText(after, 'removed')}</td>
            <td className={classes.place}><NoteLink connectorId={connectorId} run={run} isEarlier={isEarlier} part="store" index={index} at={at} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const entryText = (value: JsonValue | undefined, none: string) => (value === undefined ? none : JSON.stringify(value, null, 1))
