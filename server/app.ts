import type { IncomingMessage, ServerResponse } from 'node:http'
import { createYoga } from 'graphql-yoga'
import { createContext, type RequestContext } from './context.ts'
import { errorMask } from './conventions/mask-error.ts'
import { queryLimits } from './conventions/query-limits.ts'
import { requestGuard } from './conventions/request-guard.ts'
import { createSchema } from './conventions/schema.ts'
import type { Database } from './db/database.ts'
import { createConnectorEventHub } from './live/connector-event-hub.ts'
import { connectorEventResolvers } from './live/connector-events.resolvers.ts'
import { capabilityResolvers } from './modules/capabilities/capabilities.resolvers.ts'
import { connectorResolvers } from './modules/connectors/connectors.resolvers.ts'
import { loadLibrary } from './modules/library/library.service.ts'
import { searchResolvers } from './modules/search/search.resolvers.ts'
import { testValuesResolvers } from './modules/test-values/test-values.resolvers.ts'

export type AppOptions = {
  database: Database
  /** The folder of the connectors that ship with the product; none are loaded without it. */
  libraryDir?: string | undefined
  /** Takes sentences for whoever runs the server. */
  report?: ((line: string) => void) | undefined
}

export type App = {
  /** Answers everything under /graphql. */
  handle: (request: IncomingMessage, response: ServerResponse) => void
  close: () => Promise<void>
}

export async function createApp({ database, libraryDir, report = toStandardError }: AppOptions): Promise<App> {
  const loaded = libraryDir === undefined ? null : await loadLibrary(database.owner, libraryDir)
  for (const warning of loaded?.warnings ?? []) report(warning)
  const hub = await createConnectorEventHub(database.app)
  const yoga = createYoga<object, RequestContext>({
    schema: createSchema([capabilityResolvers, connectorResolvers, connectorEventResolvers, searchResolvers, testValuesResolvers]),
    context: () => createContext(database, hub),
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    maxRequestBodySize: 1_000_000,
    logging: false,
    maskedErrors: { maskError: errorMask(report) },
    plugins: [requestGuard, queryLimits],
  })
  return {
    handle: (request, response) => void yoga(request, response),
    async close() {
      await hub.close()
      await yoga.dispose()
    },
  }
}

const toStandardError = (line: string) => void process.stderr.write(`${line}\n`)
