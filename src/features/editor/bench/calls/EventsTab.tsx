import { jsonNode } from '#src/ui/value-tree/json-node.ts'
import { ValueTree } from '#src/ui/value-tree/ValueTree.tsx'
import benchClasses from '../Bench.module.css'
import type { ActionCall } from '#src/workers/lua-run/contract.ts'
import type { Bench } from '../bench.ts'
import { NoteLink } from '../NoteLink.tsx'
import type { ShownRun } from '../run-store.ts'
import { ActionAnswerForm } from './ActionAnswerForm.tsx'
import classes from './Tables.module.css'

/** What the run told the platform, and which actions it called. */
export function EventsTab({ connectorId, place, run, isEarlier }: Bench & { run: ShownRun | null; isEarlier: boolean }) {
  const { events, actions } = run?.report ?? { events: [], actions: [] }
  if (run === null || events.length + actions.length === 0) return <p className={benchClasses.none}>{run === null ? 'Not run yet.' : 'The run emitted no event and called no action.'}</p>
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
                <NoteLink connectorId={connectorId} run={run} isEarlier={isEarlier} part="events" index={index} at={at} />
              </div>
              <ValueTree node={jsonNode('', payload)} label={`Payload of ${name}`} openLevels={1} />
            </li>
          ))}
        </ol>
      )}
      {actions.length > 0 && (
        <ol className={classes.entries} aria-label="Actions called">
          {actions.map((call, index) => (
            <li key={index} className={classes.entry}>
              <div className={classes.entryHead}>
                <strong>{call.handle}</strong>
                <span className={classes.about}>action</span>
                <span className={classes.entryGap} />
                <NoteLink connectorId={connectorId} run={run} isEarlier={isEarlier} part="actions" index={index} at={call.at} />
              </div>
              <ValueTree node={jsonNode('input', call.input)} label={`Input of ${call.handle}`} openLevels={1} />
              <Answer connectorId={connectorId} place={place} call={call} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Answer({ connectorId, place, call }: Bench & { call: ActionCall }) {
  const { handle, answer } = call
  if ('output' in answer) return <ValueTree node={jsonNode('output', answer.output)} label={`Output of ${handle}`} openLevels={1} />
  return 'problem' in answer ? <p className={classes.problem}>{answer.problem}</p> : <ActionAnswerForm connectorId={connectorId} place={place} handle={handle} />
}
