import type { Database } from './db/database.ts'
import type { ConnectorEventHub } from './live/connector-event-hub.ts'
import { type ConnectorEventsService, createConnectorEvents } from './live/connector-events.ts'
import type { Viewer } from './modules/access/access.service.ts'
import { type ConnectorsService, createConnectorsService } from './modules/connectors/connectors.service.ts'
import { createPeopleService, type PeopleService } from './modules/people/people.service.ts'
import { createServiceTokensService, type ServiceTokensService } from './modules/people/service-tokens.service.ts'
import { createSearchService, type SearchService } from './modules/search/search.service.ts'
import { createTestValuesService, type TestValuesService } from './modules/test-values/test-values.service.ts'

/** What a resolver gets: who asks, and the services that act for that viewer. */
export type RequestContext = {
  viewer: Viewer
  connectors: ConnectorsService
  events: ConnectorEventsService
  people: PeopleService
  search: SearchService
  serviceTokens: ServiceTokensService
  testValues: TestValuesService
}

export type ContextParts = { database: Database; hub: ConnectorEventHub; publicUrl: string }

/** Built once per request. */
export function createContext({ database: { app }, hub, publicUrl }: ContextParts, viewer: Viewer): RequestContext {
  const connectors = createConnectorsService(app, viewer)
  return {
    viewer,
    connectors,
    events: createConnectorEvents(hub, viewer),
    people: createPeopleService(app, viewer, publicUrl),
    search: createSearchService(app, viewer, connectors),
    serviceTokens: createServiceTokensService(app, viewer),
    testValues: createTestValuesService(app, viewer, connectors),
  }
}
