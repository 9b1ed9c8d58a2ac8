import type { RunResult } from '#src/workers/lua-run/contract.ts'
import { CodeLink } from '../CodeLink.tsx'
import { stopWords } from './stop-words.ts'
import classes from './Result.module.css'

type StoppedViewProps = { connectorId: string; result: Extract<RunResult, { status: 'stopped' }> }

/** Why a run was stopped, with the way to the line it stood in where that is known. */
export const StoppedView = ({ connectorId, result: { reason, at } }: StoppedViewProps) => (
  <div className={classes.stopped}>
    <p role="alert">{stopWords[reason]}</p>
    {at !== null && <CodeLink connectorId={connectorId} at={at} />}
  </div>
)
