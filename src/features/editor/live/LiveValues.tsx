import type { EditorPart } from '../editor-part.ts'
import { useLiveValues } from './use-live-values.ts'

/** Draws nothing itself: what changes with every key and run would draw all around it again. */
export function LiveValues({ connectorId, part }: { connectorId: string; part: EditorPart }) {
  useLiveValues(connectorId, part)
  return null
}
