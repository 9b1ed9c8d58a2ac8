import { connectorState } from '#domain/connector.ts'
import { refusalFor } from '../session/permissions.ts'

/** What must be known of a connector to say what can be done with it. */
export type ConnectorFacts = {
  id: string
  name: string
  version: number
  libraryId?: string | null
  published?: boolean | null
  parentId?: string | null
  children: readonly { id: string }[]
}

export type ConnectorStepName = 'open' | 'clone' | 'new-version' | 'publish' | 'delete' | 'compare-parent' | 'compare-with'

/** Everything one can do with a connector as a whole, in the order of menus; `reason` says why it can not be done now. */
export type ConnectorStep = { name: ConnectorStepName; label: string; reason: string | null }

export function connectorSteps(connector: ConnectorFacts): ConnectorStep[] {
  return [
    { name: 'open', label: 'Open', reason: null },
    { name: 'clone', label: 'Clone…', reason: cloneReason(connector) },
    { name: 'new-version', label: 'New version…', reason: newVersionReason(connector) },
    { name: 'publish', label: 'Publish…', reason: publishReason(connector) },
    { name: 'compare-parent', label: 'Compare with parent', reason: connector.parentId ? null : 'It was made from scratch: there is no parent.' },
    { name: 'compare-with', label: 'Compare with…', reason: null },
    { name: 'delete', label: 'Delete', reason: deleteReason(connector) },
  ]
}

function cloneReason(connector: Pick<ConnectorFacts, 'libraryId'>): string | null {
  return refusalFor(connector.libraryId ? 'connectors.cloneFromLibrary' : 'connectors.clone')
}

function newVersionReason(connector: ConnectorFacts): string | null {
  switch (connectorState(connector)) {
    case 'library':
      return 'Versions of a library connector come with the library. Clone it to work on it.'
    case 'draft':
      return 'A new version starts from a published one, and this is still a draft.'
    case 'published':
      return refusalFor('connectors.derive')
  }
}

function publishReason(connector: ConnectorFacts): string | null {
  switch (connectorState(connector)) {
    case 'library':
      return 'A library connector is published already.'
    case 'published':
      return 'This version is published already.'
    case 'draft':
      return refusalFor('connectors.publish')
  }
}

function deleteReason(connector: ConnectorFacts): string | null {
  switch (connectorState(connector)) {
    case 'library':
      return 'Library connectors can not be deleted.'
    case 'published':
      return 'A published version stays for ever.'
    case 'draft':
      return connector.children.length > 0 ? 'Other connectors are derived from it.' : refusalFor('connectors.discard', connector.id)
  }
}
