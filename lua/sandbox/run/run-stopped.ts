import type { CodePlace } from '../run-report.ts'

/** Ends a run from inside: thrown through Lua, which can not catch it. The module is of no use after it. */
export class RunStopped extends Error {
  readonly reason: 'time' | 'output' | 'person'
  readonly at: CodePlace | null

  constructor(reason: RunStopped['reason'], at: CodePlace | null) {
    super(`The run was stopped: ${reason}.`)
    this.reason = reason
    this.at = at
  }
}
