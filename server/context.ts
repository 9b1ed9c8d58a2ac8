import type { Database } from './db/database.ts'
import type { ConnectorEventHub } from './live/connector-event-hub.ts'
import { type ConnectorEventsService, createConnectorEvents } from './live/connector-events.ts'
import { localAdmin, type Viewer } from './modules/access/access.service.ts'
import { type ConnectorsService, createConnectorsService } from './modules/connectors/connectors.service.ts'
import { createSearchService, type SearchService } from './modules/search/search.service.ts'
import { createTestValuesService, type TestValuesService } from './modules/test-values/test-values.service.ts'

/** What a resolver gets: who asks, and the services that act for that viewer. */
export type RequestContext = {
  viewer: Viewer
  connectors: ConnectorsService
  events: ConnectorEventsService
  search: SearchService
  testValues: TestValuesService
}

/** Built once per request. */
export function createContext({ app }: Database, hub: ConnectorEventHub): RequestContext {
  const viewer = localAdmin
  const connectors = createConnectorsService(app, viewer)
  return {
    viewer,
    connectors,
    events: createConnectorEvents(hub, viewer),
    search: createSearchService(app, viewer, connectors),
    testValues: createTestValuesService(app, viewer, connectors),
  }
}
