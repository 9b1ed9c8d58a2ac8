import { createApp, type AppOptions } from '../app.ts'
import type { DatabaseLocation } from '../db/connections.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { listen } from '../http/http-server.ts'
import { createMetrics } from '../http/metrics.ts'
import { observeRequests } from '../http/observe-requests.ts'
import { createRequestListener, type Site } from '../http/request-listener.ts'
import { createLog } from '../log.ts'
import type { Role } from '../modules/access/access.service.ts'
import { type GraphqlClient, graphqlClient } from './graphql-client.ts'
import { adminEmail, followLink, inviteAndFollow, signIn, type TestPerson } from './sign-in.ts'
import { createTestDatabase } from './test-database.ts'

/** Acts as an admin, unless asked otherwise. */
export type TestServer = GraphqlClient & {
  url: string
  /** Both roles, for tests that look below the API. */
  database: Database
  admin: TestPerson
  /** Nobody. */
  stranger: GraphqlClient
  /** Somebody new with this role. */
  asRole(role: Role): Promise<TestPerson>
  close(): Promise<void>
}
type BareServer = Pick<TestServer, 'url' | 'database' | 'close'> & { welcomeUrl: string | null }

/** A whole server on a fresh database, reached over HTTP as the browser does. */
export async function startTestServer(options: Partial<AppOptions> = {}, port = 0): Promise<TestServer> {
  return withAdmin(await startBareServer(await createTestDatabase(), options, port))
}

/** Two servers on one fresh database, as two processes would be; the same admin has signed in at both. */
export async function startTwoTestServers(): Promise<[TestServer, TestServer]> {
  const location = await createTestDatabase()
  const [bare, other] = await Promise.all([startBareServer(location), startBareServer(location)])
  const first = await withAdmin(bare)
  return [first, signedIn(other, { ...first.admin, ...graphqlClient(other.url, { cookie: first.admin.cookie }) })]
}

/** Nobody has signed in yet. */
export async function startBareServer(location: DatabaseLocation, options: Partial<AppOptions> = {}, port = 0): Promise<BareServer> {
  const database = await openDatabase(location)
  const sites: Site[] = []
  const metrics = createMetrics(null)
  const log = options.log ?? createLog('error')
  const http = await listen(port, observeRequests(createRequestListener(() => sites[0] ?? null, options.publicUrl), { log, metrics }))
  const url = `http://127.0.0.1:${http.port}`
  const app = await createApp({ database, publicUrl: url, log, ...options })
  sites.push({ handleGraphql: app.handle, handleAuth: app.handleAuth, handleMetrics: metrics.answer, answersReady: () => Promise.resolve(true), files: { serve: (_request, response) => response.end() } })
  return {
    url,
    database,
    welcomeUrl: app.welcomeUrl,
    async close() {
      await Promise.all([app.close(), http.close(1000)])
      await database.close()
    },
  }
}

async function withAdmin(server: BareServer): Promise<TestServer> {
  const { url, welcomeUrl } = server
  const admin = welcomeUrl === null ? await signIn(url, adminEmail) : await followLink(url, welcomeUrl, { name: 'Ada Admin', email: adminEmail })
  return signedIn(server, admin)
}

const signedIn = (server: BareServer, admin: TestPerson): TestServer => ({
  ...server,
  ...graphqlClient(server.url, { cookie: admin.cookie }),
  admin,
  stranger: graphqlClient(server.url),
  asRole: (role) => inviteAndFollow(server.url, admin, role),
})
