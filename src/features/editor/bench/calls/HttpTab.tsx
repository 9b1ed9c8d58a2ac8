import { useState } from 'react'
import type { HttpCall } from '#src/workers/lua-run/contract.ts'
import type { Bench } from '../bench.ts'
import benchClasses from '../Bench.module.css'
import type { ShownRun } from '../run-store.ts'
import { HttpCallDetail } from './HttpCallDetail.tsx'
import { addressOf } from './call-address.ts'
import { callState } from './call-state.ts'
import classes from './Http.module.css'
import { useHidden } from './SecretsContext.ts'

/** The HTTP calls of a run as a waterfall; the one that is chosen in full. */
export function HttpTab({ connectorId, place, run, isEarlier }: Bench & { run: ShownRun | null; isEarlier: boolean }) {
  // Of a call each text is shown by itself.
  const calls = run?.truth.report.http ?? []
  const [wanted, setWanted] = useState<number | null>(null)
  if (run === null || calls.length === 0) return <p className={benchClasses.none}>{run === null ? 'Not run yet.' : 'The run made no HTTP call.'}</p>
  // What stands in the way of the run is what one came to see.
  const first = Math.max(0, calls.findIndex(({ answer }) => answer.status === 'not mocked' || answer.status === 'not allowed'))
  const chosen = Math.min(wanted ?? first, calls.length - 1)
  const call = calls[chosen]
  return (
    <div className={classes.split}>
      <ol className={classes.calls} aria-label="HTTP calls">
        {calls.map((each, index) => (
          <li key={index}>
            <button type="button" className={classes.call} aria-current={index === chosen || undefined} onClick={() => setWanted(index)}>
              <CallLine call={each} span={spanOf(calls)} />
            </button>
          </li>
        ))}
      </ol>
      {call !== undefined && <HttpCallDetail key={chosen} connectorId={connectorId} place={place} run={run} isEarlier={isEarlier} index={chosen} call={call} onAnswered={() => setWanted(chosen)} />}
    </div>
  )
}

type Span = { start: number; length: number }

function spanOf(calls: readonly HttpCall[]): Span {
  const start = Math.min(...calls.map(({ startedAt }) => startedAt))
  const end = Math.max(...calls.map(({ startedAt, tookMs }) => startedAt + tookMs))
  return { start, length: Math.max(1, end - start) }
}

function CallLine({ call, span }: { call: HttpCall; span: Span }) {
  const { method, startedAt, tookMs } = call
  const hide = useHidden()
  const url = hide(call.url)
  const state = callState(call)
  const { host, path, query } = addressOf(url)
  const percent = (time: number) => `${(100 * time) / span.length}%`
  return (
    <>
      <span className={classes.method}>{method}</span>
      <span className={classes.url} title={url}><bdi>{path}</bdi></span>
      <span className={classes.state} data-tone={state.tone}>{state.label}</span>
      <span className={classes.host}>{host} {query}</span>
      <span className={classes.took}>{Math.round(tookMs)} ms</span>
      <span className={classes.track} aria-hidden>
        <span className={classes.bar} data-tone={state.tone} style={{ left: percent(startedAt - span.start), width: `max(3px, ${percent(tookMs)})` }} />
      </span>
    </>
  )
}
