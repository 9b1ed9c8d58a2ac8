import { isDirty } from './draft.ts'
import { draftById } from './draft-store.ts'
import { readDraft } from './draft-storage.ts'

/** Whether this browser holds changes of the connector that the server does not have, in this tab or from an earlier visit. */
export async function hasUnsavedChanges(connectorId: string): Promise<boolean> {
  const draft = draftById(connectorId)
  if (draft !== null) return isDirty(draft)
  return (await readDraft(connectorId)) !== undefined
}
