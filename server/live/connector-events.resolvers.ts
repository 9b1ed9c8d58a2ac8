import type { Resolvers } from '#server/generated/resolver-types.ts'
import type { LiveEvent } from './connector-event-hub.ts'

export const connectorEventResolvers = {
  Subscription: {
    connectorEvents: { subscribe: (_, { filter }, { events }) => events.subscribe(filter), resolve: (event: LiveEvent) => event },
  },
  ConnectorEvent: {
    created: (event) => ('created' in event ? event.created : null),
    updated: (event) => ('updated' in event ? event.updated : null),
    destroyed: (event) => ('destroyed' in event ? event.destroyed : null),
  },
} satisfies Resolvers
