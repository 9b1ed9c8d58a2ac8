import { setTimeout as wait } from 'node:timers/promises'
import type { Sql } from 'postgres'
import { CannotStart } from '../../cannot-start.ts'
import { appRole, type EmbeddedLocation } from '../connections.ts'
import { clusterPassword, ensureCluster, removeLeftovers } from './embedded-cluster.ts'
import { type EmbeddedFolder, openFolder } from './embedded-folder.ts'
import { embeddedDatabase, embeddedLocation } from './embedded-running.ts'
import { type ClusterLock, lockCluster } from './embedded-lock.ts'
import { interruptPostmaster, startPostmaster, stopPostmaster } from './embedded-postmaster.ts'

export type EmbeddedDatabase = {
  location: EmbeddedLocation
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  dataFolder: string
  /** Told in a sentence what happens to the database while it runs. */
  report: (line: string) => void
  /** The database ended, and another server has it now. */
  onFailure: (error: unknown) => void
  /** Settings of PostgreSQL beyond ours. */
  settings?: Record<string, string>
}

const patience = 30_000
/** Milliseconds until the next try, when PostgreSQL can not be started again: on a full disk it needs room first. */
const pauseMs = 2000

/** Starts PostgreSQL on the data folder, or takes over the one that a killed server left running, and keeps it running. */
export async function startEmbedded({ dataFolder, report, onFailure, settings = {} }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const folder = await openFolder(dataFolder)
  await ensureCluster(folder)
  const password = await clusterPassword(folder)
  const first = await runAndLock(folder, settings, password)
  // However this process ends, short of kill -9, PostgreSQL ends with it.
  const interrupt = () => interruptPostmaster(folder)
  process.once('exit', interrupt)
  await Promise.all([ensureDatabase(first.lock.session, password), removeLeftovers(folder)])
  let running = Promise.resolve(first)
  let isStopping = false
  keepRunning().catch((error: unknown) => {
    if (!isStopping) onFailure(error)
  })
  return {
    location: first.location,
    async stop() {
      isStopping = true
      const last = await running.catch(() => null)
      await last?.lock.release()
      await stopPostmaster(folder)
      process.off('exit', interrupt)
    },
  }

  async function keepRunning(): Promise<void> {
    for (;;) {
      const { lock } = await running
      await lock.lost
      if (isStopping) return
      process.off('exit', interrupt)
      report('The database ended unexpectedly; starting it again.')
      running = runAgain()
      await running
      process.once('exit', interrupt)
      report('The database runs again.')
    }
  }

  async function runAgain(): Promise<Running> {
    let told = ''
    for (;;) {
      try {
        return await runAndLock(folder, { ...settings, port: String(first.location.port) }, password)
      } catch (error) {
        if (isStopping || error instanceof CannotStart) throw error
        const reason = error instanceof Error ? error.message : String(error)
        if (reason !== told) report(`${reason}. It is tried again until it starts.`)
        told = reason
        await wait(pauseMs)
      }
    }
  }
}

type Running = { location: EmbeddedLocation; lock: ClusterLock }

async function runAndLock(folder: EmbeddedFolder, settings: Record<string, string>, password: string): Promise<Running> {
  const latest = Date.now() + patience
  for (;;) {
    const { port } = await startPostmaster(folder, settings)
    const location = embeddedLocation(folder, { port, password })
    try {
      return { location, lock: await lockCluster(location, folder.dataFolder) }
    } catch (error) {
      // After a crash it takes PostgreSQL a moment until it answers again.
      if (error instanceof CannotStart || Date.now() > latest) throw error
      await wait(50)
    }
  }
}

async function ensureDatabase(session: Sql, password: string): Promise<void> {
  const [role] = await session`SELECT FROM pg_roles WHERE rolname = ${appRole}`
  if (!role) await session.unsafe(`CREATE ROLE ${appRole} LOGIN PASSWORD '${password}'`)
  const [found] = await session`SELECT FROM pg_database WHERE datname = ${embeddedDatabase}`
  if (!found) await session.unsafe(`CREATE DATABASE ${embeddedDatabase}`)
}
