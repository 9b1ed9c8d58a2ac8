import { discardChanges } from '#src/workspace/edit-connector.ts'
import { offerUndo } from './undo-notice.tsx'

export function discard(connectorId: string) {
  offerUndo(connectorId, 'Your changes are discarded.', discardChanges(connectorId))
}
