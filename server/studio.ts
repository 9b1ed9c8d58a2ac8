import { join } from 'node:path'
import type { Sql } from 'postgres'
import { createApp } from './app.ts'
import type { DatabaseLocation } from './db/connections.ts'
import { openDatabase } from './db/database.ts'
import { hasRoom } from './db/embedded/disk-room.ts'
import { startEmbedded } from './db/embedded/embedded.ts'
import type { Environment } from './environment.ts'
import { listen } from './http/http-server.ts'
import { createMetrics } from './http/metrics.ts'
import { observeRequests } from './http/observe-requests.ts'
import { createRequestListener, type Site } from './http/request-listener.ts'
import { loadStaticFiles } from './http/static-files.ts'
import type { Log } from './log.ts'

export type StudioOptions = {
  environment: Environment
  /** The folder of the project, which holds the built app. */
  project: string
  /** Takes sentences for whoever starts the server. */
  report: (line: string) => void
  log: Log
  /** Something that the studio can not live without ended for good. */
  onFailure: (error: unknown) => void
}
/** `welcomeUrl` makes the first admin; null where there is one. */
export type Studio = { url: string; welcomeUrl: string | null; close(): Promise<void> }

const drainMs = 5000

/** Starts everything, in the order in which a failure costs the least; undoes it when a later part fails. */
export async function startStudio(options: StudioOptions): Promise<Studio> {
  const started: (() => Promise<void>)[] = []
  const close = async () => {
    for (const stop of started.splice(0).reverse()) await stop()
  }
  try {
    return { ...(await startParts(options, started)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function startParts({ environment, project, report, log, onFailure }: StudioOptions, started: (() => Promise<void>)[]): Promise<Omit<Studio, 'close'>> {
  let site: Site | null = null
  const metrics = createMetrics(environment.metricsToken)
  const http = await listen(environment.port, observeRequests(createRequestListener(() => site, environment.publicUrl), { log, metrics }), environment.host)
  const url = environment.publicUrl ?? `http://localhost:${http.port}`
  started.push(() => http.close(drainMs))

  report('Starting the database')
  const source = await locateDatabase(environment, { report, onFailure })
  started.push(() => source.stop())

  report('Bringing the database up to date')
  const database = await openDatabase(source.location)
  started.push(() => database.close())

  report('Loading the library')
  const app = await createApp({ ...environment, database, hasRoom: source.hasRoom, publicUrl: url, libraryDir: environment.libraryFolder, report, log })
  // Open subscriptions would hold their requests open for ever: they end first.
  started.push(async () => void (await Promise.all([app.close(), http.close(drainMs)])))

  const files = await loadStaticFiles(join(project, 'dist'))
  site = { handleGraphql: app.handle, handleAuth: app.handleAuth, handleMetrics: metrics.answer, answersReady: () => answers(database.app), files }
  return { url, welcomeUrl: app.welcomeUrl }
}

type Watch = Pick<StudioOptions, 'report' | 'onFailure'>

type DatabaseSource = { location: DatabaseLocation; hasRoom: () => Promise<boolean>; stop(): Promise<void> }

async function locateDatabase({ databaseUrl, dataFolder, leastRoom }: Environment, watch: Watch): Promise<DatabaseSource> {
  if (databaseUrl) return { location: { kind: 'url', url: databaseUrl }, hasRoom: () => Promise.resolve(true), stop: () => Promise.resolve() }
  const embedded = await startEmbedded({ dataFolder, ...watch })
  return { ...embedded, hasRoom: () => hasRoom(dataFolder, leastRoom) }
}

async function answers(sql: Sql): Promise<boolean> {
  return sql`SELECT 1`.then(() => true, () => false)
}
