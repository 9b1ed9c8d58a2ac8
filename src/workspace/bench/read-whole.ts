import { type PointHits, type RunRequest, type ScriptName, usualWatch } from '../../workers/lua-run/contract.ts'
import { sandboxFor } from './sandbox.ts'
import { shownPoints } from './shown-values.ts'

/** Moments at the points of a line of a script; all count from zero. */
type Wanted = { script: ScriptName; line: number; hits: readonly { point: number; turn: number }[] }

/** Runs once more what ran, to read the whole of a few values that were cut. */
export async function readWhole(request: RunRequest, { script, line, hits }: Wanted): Promise<readonly PointHits[]> {
  const sandbox = await sandboxFor('viewer')
  const watch = { ...usualWatch, lines: [{ script, from: line, to: line }], whole: hits.map((hit) => ({ script, ...hit })) }
  const { values } = await sandbox.run({ ...request, watch })
  return shownPoints(request, values?.scripts.find((each) => each.script === script)?.points ?? [])
}
