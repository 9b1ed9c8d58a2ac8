import type { ConnectorContent, ConnectorState } from '#domain/connector.ts'
import type { ConnectorId } from '#domain/ids.ts'

/** What a connector is beside its content; nothing of it can be edited. */
export type ConnectorHead = {
  id: ConnectorId
  handle: string
  version: number
  state: ConnectorState
  parentId: ConnectorId | null
  createdAt: string
}

/** A connector as the server held it at one moment: the content and the updatedAt that belongs to it. */
export type ServerVersion = { head: ConnectorHead; content: ConnectorContent; updatedAt: string }
