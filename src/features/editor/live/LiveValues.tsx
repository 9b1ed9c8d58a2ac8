import type { ModulePlace } from '#src/workspace/module-edits.ts'
import type { EditorPart } from '../editor-part.ts'
import { useLiveMoves } from './use-live-moves.ts'
import { useLiveValues } from './use-live-values.ts'

/** Draws nothing itself: what changes with every key and run would draw all around it again. */
export function LiveValues({ connectorId, part, place }: { connectorId: string; part: EditorPart; place: ModulePlace | null }) {
  useLiveValues(connectorId, part, place)
  useLiveMoves(connectorId, part)
  return null
}
