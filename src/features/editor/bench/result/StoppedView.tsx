import type { CodePlace, RunResult } from '#src/workers/lua-run/contract.ts'
import { CodeLink } from '../CodeLink.tsx'
import { stopWords } from './stop-words.ts'
import classes from './Result.module.css'

type StoppedViewProps = { connectorId: string; result: Extract<RunResult, { status: 'stopped' }>; hungAt: CodePlace | undefined }

/** Why a run was stopped, with the way to the line it stood in where that is known. */
export const StoppedView = ({ connectorId, result: { reason, at }, hungAt }: StoppedViewProps) => (
  <div className={classes.stopped}>
    <p role="alert">{stopWords[reason]}</p>
    {at !== null && <div>It was in <CodeLink connectorId={connectorId} at={at} /> when it was stopped.</div>}
    {at === null && hungAt !== undefined && <div role="status">It was in <CodeLink connectorId={connectorId} at={hungAt} /> when it was stopped, as a replay shows.</div>}
  </div>
)
