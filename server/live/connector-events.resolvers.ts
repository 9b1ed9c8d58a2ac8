import type { RequestContext } from '#server/context.ts'
import type { Resolvers } from '#server/generated/resolver-types.ts'
import type { LiveEvent } from './connector-event-hub.ts'

export const connectorEventResolvers = {
  Subscription: {
    connectorEvents: { subscribe: (_, { filter }, { events }) => events.subscribe(filter), resolve: nextEvent },
  },
  ConnectorEvent: {
    created: (event) => ('created' in event ? event.created : null),
    updated: (event) => ('updated' in event ? event.updated : null),
    destroyed: (event) => ('destroyed' in event ? event.destroyed : null),
  },
} satisfies Resolvers

function nextEvent(event: LiveEvent, _args: unknown, { connectors }: Pick<RequestContext, 'connectors'>): LiveEvent {
  connectors.beginAnswer()
  return event
}
