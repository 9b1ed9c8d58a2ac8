import type { Session } from './db/transaction.ts'
import type { ConnectorEventHub } from './live/connector-event-hub.ts'
import { type ConnectorEventsService, createConnectorEvents } from './live/connector-events.ts'
import type { Viewer } from './modules/access/access.service.ts'
import { type ConnectorsService, createConnectorsService } from './modules/connectors/connectors.service.ts'
import { type AuditService, type AuditTrail, createAuditService, createAuditTrail } from './modules/audit/audit.service.ts'
import { createPeopleService, type PeopleService } from './modules/people/people.service.ts'
import { createServiceTokensService, type ServiceTokensService } from './modules/people/service-tokens.service.ts'
import { createSearchService, type SearchService } from './modules/search/search.service.ts'
import { createTestValuesService, type TestValuesService } from './modules/test-values/test-values.service.ts'

/** Who asks, and by what id the log and the audit name the request. */
export type Asker = { viewer: Viewer; requestId: string }
/** What a resolver gets: who asks, and the services that act for that viewer. */
export type RequestContext = Asker & {
  /** What this request has changed so far. */
  trail: AuditTrail
  audit: AuditService
  connectors: ConnectorsService
  events: ConnectorEventsService
  people: PeopleService
  search: SearchService
  serviceTokens: ServiceTokensService
  testValues: TestValuesService
}

export type ContextParts = { sql: Session; hub: ConnectorEventHub; publicUrl: string }

/** Built once per request, and once more on the transaction of a mutation. */
export function createContext({ sql, hub, publicUrl }: ContextParts, { viewer, requestId }: Asker): RequestContext {
  const trail = createAuditTrail()
  const change = { sql, viewer, trail }
  const connectors = createConnectorsService(change)
  return {
    viewer,
    requestId,
    trail,
    audit: createAuditService(sql, viewer),
    connectors,
    events: createConnectorEvents(hub, viewer),
    people: createPeopleService(change, publicUrl),
    search: createSearchService(sql, viewer, connectors),
    serviceTokens: createServiceTokensService(change),
    testValues: createTestValuesService(change, connectors),
  }
}
