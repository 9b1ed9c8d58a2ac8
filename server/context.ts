import type { Database } from './db/database.ts'
import type { ConnectorEventHub } from './live/connector-event-hub.ts'
import { type ConnectorEventsService, createConnectorEvents } from './live/connector-events.ts'
import { localAdmin, type Viewer } from './modules/access/access.service.ts'
import { type ConnectorsService, createConnectorsService } from './modules/connectors/connectors.service.ts'

/** What a resolver gets: who asks, and the services that act for that viewer. */
export type RequestContext = {
  viewer: Viewer
  connectors: ConnectorsService
  events: ConnectorEventsService
}

/** Built once per request. */
export function createContext(database: Database, hub: ConnectorEventHub): RequestContext {
  const viewer = localAdmin
  return {
    viewer,
    connectors: createConnectorsService(database.app, viewer),
    events: createConnectorEvents(hub, viewer),
  }
}
