import type { ConnectorFilterInput } from '../generated/schema-types.ts'
import { authorizeReading, type Viewer } from '../modules/access/access.service.ts'
import { parseConnectorFilter } from '../modules/connectors/connectors.service.ts'
import type { ConnectorEventHub } from './connector-event-hub.ts'

export type ConnectorEventsService = ReturnType<typeof createConnectorEvents>

/** What a viewer hears of connectors. */
export const createConnectorEvents = (hub: ConnectorEventHub, viewer: Viewer) => ({
  subscribe(filter: ConnectorFilterInput | null | undefined) {
    authorizeReading(viewer, 'connectors.read')
    return hub.subscribe(parseConnectorFilter(filter))
  },
})
