import { setTimeout as wait } from 'node:timers/promises'
import type { Sql } from 'postgres'
import { CannotStart } from '../../cannot-start.ts'
import { embeddedOptions, embeddedOwner, type EmbeddedLocation } from '../connections.ts'
import { postgres } from '../postgres-driver.ts'
import { runningProgram } from './process-state.ts'

export type ClusterLock = {
  session: Sql
  /** Resolves when the session ended without our doing, as after a crash of the database. */
  lost: Promise<void>
  release(): Promise<void>
}

const lockKey = 7_236_002
const namePrefix = 'connector-studio server '

/** One server per data folder. The lock lives exactly as long as this session, so even kill -9 frees it. */
export async function lockCluster(location: EmbeddedLocation, dataFolder: string): Promise<ClusterLock> {
  const { promise: lost, resolve: onclose } = Promise.withResolvers<void>()
  const session = postgres({
    ...embeddedOptions({ ...location, database: 'postgres' }),
    user: embeddedOwner,
    max: 1,
    max_lifetime: null,
    onnotice: () => undefined,
    onclose: () => onclose(),
    connection: { application_name: namePrefix + process.pid },
  })
  try {
    await takeLock(session, dataFolder)
  } catch (error) {
    await session.end({ timeout: 1 })
    throw error
  }
  return { session, lost, release: () => session.end({ timeout: 1 }) }
}

async function takeLock(session: Sql, dataFolder: string): Promise<void> {
  for (;;) {
    const [row] = await session<{ taken: boolean }[]>`SELECT pg_try_advisory_lock(${lockKey}) AS taken`
    if (row?.taken) return
    const holder = await holderOf(session)
    if (holder && runningProgram(holder)) throw new CannotStart(inUse(dataFolder, holder))
    // The holder was killed and PostgreSQL is about to notice.
    await wait(20)
  }
}

async function holderOf(session: Sql): Promise<number | null> {
  const [holder] = await session<{ name: string }[]>`
    SELECT activity.application_name AS name
    FROM pg_locks lock JOIN pg_stat_activity activity USING (pid)
    WHERE lock.locktype = 'advisory' AND lock.granted AND lock.objid = ${lockKey}
  `
  return holder ? Number(holder.name.replace(namePrefix, '')) : null
}

function inUse(dataFolder: string, holder: number): string {
  return `Another Connector Studio (process ${holder}) already uses ${dataFolder}; stop it or set STUDIO_DATA_DIR.`
}
