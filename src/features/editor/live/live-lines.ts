import type { ScriptName, WatchLimits } from '#src/workers/lua-run/contract.ts'
import { usualWatch } from '#src/workers/lua-run/contract.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import { type ChosenHits, pickedHits } from '#src/run-views/chosen-hits.ts'
import { visibleLines } from '#src/monaco/live/editor-events.ts'
import { scriptName } from '#src/workspace/bench/run-request.ts'
import { type EditorPart } from '../editor-part.ts'
import { codePath } from '../parts/code-path.ts'

/** Beyond what is in sight, so that a short scroll finds its values there. */
const linesAround = 12

/** The script that a part shows; null where it shows none. */
export function scriptOfPart(part: EditorPart, content: ConnectorContent): ScriptName | null {
  if (part.kind === 'sharedLibrary') return 'shared'
  const module = part.kind === 'module' ? moduleByOrigin(content, part.place.kind, part.place.originId) : null
  return module === null || part.kind !== 'module' ? null : scriptName(part.place.kind, module)
}

/** The text of that script. */
export function textOfPart(part: EditorPart, content: ConnectorContent): string {
  if (part.kind === 'sharedLibrary') return content.sharedLibrary ?? ''
  return part.kind === 'module' ? (moduleByOrigin(content, part.place.kind, part.place.originId)?.script ?? '') : ''
}

/** What a run is asked to tell: the values on the lines in sight, with the calls and turns that were chosen. */
export function watchOf(connectorId: string, part: EditorPart, script: ScriptName, chosen: ChosenHits): WatchLimits {
  const visible = visibleLines(codePath(connectorId, part))
  const lines = visible === null ? [] : [{ script, from: Math.max(0, visible.from - linesAround), to: visible.to + linesAround }]
  return { ...usualWatch, lines, picked: pickedHits(script, chosen) }
}
