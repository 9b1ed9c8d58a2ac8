import { useMemo } from 'react'
import { type EditorPart, overview, parsePart, partById, partId } from './editor-part.ts'
import { useDraft } from './use-draft.ts'

/** The part that is wanted, or the overview where the connector has it no longer; the same object as long as it is the same part. */
export function useShownPart(connectorId: string, wanted: string | undefined): EditorPart {
  const id = useDraft(connectorId, ({ mine }) => partId(partById(wanted, mine) ?? overview))
  return useMemo(() => parsePart(id) ?? overview, [id])
}
