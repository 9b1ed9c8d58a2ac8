import type { EditorPart } from '../../editor-part.ts'
import { useTraceMarks } from './use-trace-marks.ts'

/** Draws nothing itself: it follows every key, for the breakpoints that move with their lines. */
export function TraceMarks({ connectorId, part }: { connectorId: string; part: EditorPart }) {
  useTraceMarks(connectorId, part)
  return null
}
