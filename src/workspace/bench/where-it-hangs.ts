import { type CodePlace, linesTold, type RunReport, type RunRequest } from '../../workers/lua-run/contract.ts'
import { sandboxFor } from './sandbox.ts'

/** Milliseconds; what hangs mostly does so at once. */
const limitMs = 1_000
/** No run has so many lines. */
const beyondTheEnd = 1e12

/**
 * The line that a run stood in which was ended from outside, as a function of Lua that does not return tells nothing: the run is replayed
 * line by line, which costs other runs nothing. Null where the replay ends, or a newer one overtakes it.
 */
export async function whereItHangs(request: RunRequest): Promise<CodePlace | null> {
  const first = await replay(request, 1)
  // Of very many lines not all were told.
  const { result } = first.lineEvents >= linesTold && first.traced === null ? await replay(request, first.lineEvents) : first
  return result.status === 'stopped' ? result.at : null
}

async function replay(request: RunRequest, toldFrom: number): Promise<RunReport> {
  const sandbox = await sandboxFor('viewer')
  const limits = { ...request.limits, timeMs: Math.min(limitMs, request.limits.timeMs) }
  return sandbox.run({ ...request, watch: null, stopAt: beyondTheEnd, toldFrom, limits })
}
