import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectAsOwner, type EmbeddedLocation } from '../db/connections.ts'
import { openDatabase } from '../db/database.ts'
import { startEmbedded } from '../db/embedded/embedded.ts'
import { openFolder } from '../db/embedded/embedded-folder.ts'
import { stopPostmaster } from '../db/embedded/embedded-postmaster.ts'
import { freePort } from '../db/embedded/free-port.ts'
import { runningProgram } from '../db/embedded/process-state.ts'

export type TestCluster = {
  /** Of the database that every test database is a copy of. */
  template: EmbeddedLocation
  stop(): Promise<void>
}

/** Nothing of a test has to survive a power cut. A port besides the socket is for tests of DATABASE_URL. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300', listen_addresses: '127.0.0.1' }

const folderPrefix = 'studio-test-'

/** One PostgreSQL for a whole test run, in a folder that goes away with it. */
export async function startTestCluster(): Promise<TestCluster> {
  const dataFolder = await mkdtemp(join(tmpdir(), `${folderPrefix}${process.pid}-`))
  await removeAbandoned()
  const settings = { ...hasty, port: String(await freePort()) }
  const embedded = await startEmbedded({ dataFolder, settings, report: () => undefined, onFailure: fail })
  const template = await makeTemplate(embedded.location)
  return {
    template,
    async stop() {
      await embedded.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

function fail(error: unknown): never {
  throw error
}

async function makeTemplate(location: EmbeddedLocation): Promise<EmbeddedLocation> {
  const template = { ...location, database: 'studio_template' }
  const owner = connectAsOwner(location, 1)
  await owner`CREATE DATABASE studio_template`
  await owner.end()
  const database = await openDatabase(template)
  await database.close()
  return template
}

/** A test run that was killed leaves its PostgreSQL behind; the process that made a folder is in its name. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, maker] = new RegExp(`^${folderPrefix}(\\d+)-`).exec(name) ?? []
    if (maker === undefined || runningProgram(Number(maker))) continue
    const dataFolder = join(tmpdir(), name)
    await stopPostmaster(await openFolder(dataFolder))
    await rm(dataFolder, { recursive: true, force: true })
  }
}
