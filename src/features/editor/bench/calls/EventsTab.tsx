import { jsonNode } from '#src/ui/value-tree/json-node.ts'
import { ValueTree } from '#src/ui/value-tree/ValueTree.tsx'
import benchClasses from '../Bench.module.css'
import { CodeLink } from '../CodeLink.tsx'
import type { FinishedRun } from '../run-store.ts'
import classes from './Tables.module.css'

/** What the run told the platform, and which actions it called. */
export function EventsTab({ connectorId, run }: { connectorId: string; run: FinishedRun | null }) {
  const { events, actions } = run?.report ?? { events: [], actions: [] }
  if (events.length + actions.length === 0) return <p className={benchClasses.none}>{run === null ? 'Not run yet.' : 'The run emitted no event and called no action.'}</p>
  return (
    <div>
      {events.length > 0 && (
        <ol className={classes.entries} aria-label="Events">
          {events.map(({ name, payload, key, at }, index) => (
            <li key={index} className={classes.entry}>
              <div className={classes.entryHead}>
                <strong>{name}</strong>
                {key !== undefined && <span className={classes.about}>once per {key}</span>}
                <span className={classes.entryGap} />
                <CodeLink connectorId={connectorId} at={at} />
              </div>
              <ValueTree node={jsonNode('', payload)} label={`Payload of ${name}`} openLevels={1} />
            </li>
          ))}
        </ol>
      )}
      {actions.length > 0 && (
        <ol className={classes.entries} aria-label="Actions called">
          {actions.map(({ handle, input, answer, at }, index) => (
            <li key={index} className={classes.entry}>
              <div className={classes.entryHead}>
                <strong>{handle}</strong>
                <span className={classes.about}>action</span>
                <span className={classes.entryGap} />
                <CodeLink connectorId={connectorId} at={at} />
              </div>
              <ValueTree node={jsonNode('input', input)} label={`Input of ${handle}`} openLevels={1} />
              {'problem' in answer ? <p className={classes.problem}>{answer.problem}</p> : <ValueTree node={jsonNode('output', answer.output)} label={`Output of ${handle}`} openLevels={1} />}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
