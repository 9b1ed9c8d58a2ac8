import type { IncomingMessage, ServerResponse } from 'node:http'
import { createYoga } from 'graphql-yoga'
import { createContext, type RequestContext } from './context.ts'
import { createSchema } from './conventions/schema.ts'
import type { Database } from './db/database.ts'
import { connectorResolvers } from './modules/connectors/connectors.resolvers.ts'

export type AppOptions = { database: Database; libraryDir?: string }

export type App = {
  /** Answers everything under /graphql. */
  handle: (request: IncomingMessage, response: ServerResponse) => void
  close: () => Promise<void>
}

export async function createApp({ database }: AppOptions): Promise<App> {
  const yoga = createYoga<object, RequestContext>({
    schema: createSchema([connectorResolvers]),
    context: () => createContext(database),
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    maxRequestBodySize: 1_000_000,
  })
  return {
    handle: (request, response) => void yoga(request, response),
    close: async () => yoga.dispose(),
  }
}
