import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createYoga } from 'graphql-yoga'
import { type Asker, createContext, type RequestContext } from './context.ts'
import { fairTurns } from './conventions/fair-turns.ts'
import { jsonBody } from './conventions/json-body.ts'
import { errorMask } from './conventions/mask-error.ts'
import { noIntrospection } from './conventions/no-introspection.ts'
import { queryLimits } from './conventions/query-limits.ts'
import { requestGuard } from './conventions/request-guard.ts'
import { createSchema } from './conventions/schema.ts'
import type { Database } from './db/database.ts'
import type { SingleSignOn } from './environment.ts'
import { startHousekeeping } from './housekeeping.ts'
import { answerGraphqlError } from './http/answer-graphql-error.ts'
import { clientAddressReader } from './http/client-address.ts'
import { currentRequestId } from './http/current-request.ts'
import { createAccessWatch } from './live/access-watch.ts'
import { createConnectorEventHub } from './live/connector-event-hub.ts'
import { connectorEventResolvers } from './live/connector-events.resolvers.ts'
import { endWithAccess } from './live/end-with-access.ts'
import { guardFields } from './modules/access/field-gate.ts'
import { viewerResolvers } from './modules/access/viewer.resolvers.ts'
import { auditResolvers } from './modules/audit/audit.resolvers.ts'
import { capabilityResolvers } from './modules/capabilities/capabilities.resolvers.ts'
import { connectorResolvers } from './modules/connectors/connectors.resolvers.ts'
import { createLog, type Log } from './log.ts'
import { loadLibrary } from './modules/library/library.service.ts'
import { answerAuth } from './modules/people/auth-requests.ts'
import { cookieSecret } from './modules/people/cookie-secret.ts'
import { findViewer } from './modules/people/find-viewer.ts'
import { firstAdminToken, recordJoining } from './modules/people/invitations.ts'
import { peopleResolvers } from './modules/people/people.resolvers.ts'
import { createSignIn } from './modules/people/sign-in.ts'
import { searchResolvers } from './modules/search/search.resolvers.ts'
import { testValuesResolvers } from './modules/test-values/test-values.resolvers.ts'
import { mutationTransaction } from './mutation-transaction.ts'

export type AppOptions = {
  database: Database
  /** False where the disk of the database is all but full; asked before each change. */
  hasRoom?: () => Promise<boolean>
  /** Where people reach the server, without a slash at the end. */
  publicUrl: string
  /** Signs the cookies; null: one that the database keeps. */
  secret?: string | null
  trustedProxies?: readonly string[]
  singleSignOn?: SingleSignOn | null
  /** The folder of the connectors that ship with the product; none are loaded without it. */
  libraryDir?: string | undefined
  /** Takes sentences for whoever runs the server. */
  report?: ((line: string) => void) | undefined
  log?: Log
  /** Tools may read the schema: for development. */
  introspection?: boolean
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void
export type App = {
  /** Answers everything under /graphql. */
  handle: Handle
  /** Answers everything under /auth. */
  handleAuth: Handle
  /** Makes the first admin; null where there is one. */
  welcomeUrl: string | null
  close: () => Promise<void>
}

const resolvers = [auditResolvers, capabilityResolvers, connectorResolvers, connectorEventResolvers, peopleResolvers, searchResolvers, testValuesResolvers, viewerResolvers]

export async function createApp({ database, hasRoom = () => Promise.resolve(true), publicUrl, secret = null, trustedProxies = [], singleSignOn = null, libraryDir, report = toStandardError, log = createLog('error'), introspection = false }: AppOptions): Promise<App> {
  const loaded = libraryDir === undefined ? null : await loadLibrary(database.owner, libraryDir)
  for (const warning of loaded?.warnings ?? []) report(warning)
  const hub = await createConnectorEventHub(database.app)
  const access = await createAccessWatch(database.app)
  const signIn = createSignIn({ sql: database.signIn, secret: await cookieSecret(database.owner, secret), publicUrl, singleSignOn, onJoined: (person) => recordJoining(database.app, person), log })
  const token = await firstAdminToken(database.app)
  const stopHousekeeping = startHousekeeping(database.app, log)
  const yoga = createYoga<Asker, RequestContext>({
    schema: guardFields(createSchema(resolvers)),
    context: (asker) => createContext({ sql: database.app, hub, publicUrl }, asker),
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    maxRequestBodySize: 1_000_000,
    logging: false,
    maskedErrors: { maskError: errorMask(log) },
    plugins: [requestGuard, jsonBody, queryLimits, ...(introspection ? [] : [noIntrospection]), endWithAccess(access), mutationTransaction({ database, hasRoom, hub, publicUrl }), fairTurns()],
  })
  const auth = { sql: database.app, signIn, publicUrl, singleSignOn, addressOf: clientAddressReader(trustedProxies) }
  const failed = (response: ServerResponse) => (error: unknown) => {
    log.error({ err: error }, 'A request failed')
    if (!response.headersSent) answerGraphqlError(response, 503, { message: 'The server can not answer right now. Try again in a moment.', code: 'unavailable' })
    else response.destroy()
  }
  return {
    handle: (request, response) => {
      const answered = findViewer(database.app, signIn, request.headers).then((viewer) =>
        viewer === null ? answerGraphqlError(response, 401, { message: 'Sign in first.', code: 'unauthenticated' }) : yoga.handle(request, response, { viewer, requestId: currentRequestId() ?? randomUUID() }),
      )
      answered.catch(failed(response))
    },
    handleAuth: (request, response) => void answerAuth(auth, request, response).catch(failed(response)),
    welcomeUrl: token === null ? null : `${publicUrl}/welcome?token=${token}`,
    async close() {
      await stopHousekeeping()
      await Promise.all([hub.close(), access.close()])
      await yoga.dispose()
    },
  }
}

const toStandardError = (line: string) => void process.stderr.write(`${line}\n`)
