import { type SignedIn, useSessionStore, viewerNow } from '../../graphql/session-store.ts'

/** As in the server's access matrix. */
export type ActionName =
  | 'connectors.create'
  | 'connectors.edit'
  | 'connectors.clone'
  | 'connectors.cloneFromLibrary'
  | 'connectors.derive'
  | 'connectors.publish'
  | 'connectors.discard'
  | 'people.manage'
  | 'audit.read'

const words: Record<ActionName, string> = {
  'connectors.create': 'create connectors',
  'connectors.edit': 'change connectors',
  'connectors.clone': 'clone connectors',
  'connectors.cloneFromLibrary': 'clone from the library',
  'connectors.derive': 'make new versions',
  'connectors.publish': 'publish',
  'connectors.discard': 'delete drafts',
  'people.manage': 'manage people',
  'audit.read': 'see the audit',
}

/** Why the person may not do it, in a sentence; null where they may. The server decides, this only says so beforehand. */
export const refusalFor = (action: ActionName, connectorId?: string): string | null => refusalOf(viewerNow(), action, connectorId)

export const useRefusal = (action: ActionName): string | null => useSessionStore(() => refusalOf(viewerNow(), action))

function refusalOf(viewer: SignedIn | null, action: ActionName, connectorId?: string): string | null {
  if (viewer === null || viewer.permissions === null) return null
  const permission = viewer.permissions[action]
  if (permission === undefined) return `With the role ${viewer.role ?? 'you have'} one can not ${words[action]}. An admin can.`
  if (permission.extent === 'own' && connectorId !== undefined && !viewer.ownDraftIds.has(connectorId)) {
    return `With the role ${viewer.role ?? 'you have'} one can ${words[action]} of one’s own only. An admin can.`
  }
  return null
}
