import type { Sql } from 'postgres'
import { connectAsApp, connectAsOwner, connectForSignIn, type DatabaseLocation } from './connections.ts'
import { migrate } from './migrate.ts'
import { checkServer } from './server-check.ts'

export type Database = {
  /** The run-time role, which owns no table: everything that a request does goes through it. */
  app: Sql
  /** The run-time role too, for better-auth, which reads moments as Date. */
  signIn: Sql
  /** The owner of all tables: for migrations and for tests. */
  owner: Sql
  close(): Promise<void>
}

/** Brings the database up to date as its owner, then connects the run-time role. */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  const owner = connectAsOwner(location)
  try {
    await checkServer(owner)
    await migrate(owner)
  } catch (error) {
    await owner.end({ timeout: 1 })
    throw error
  }
  const app = connectAsApp(location)
  const signIn = connectForSignIn(location)
  return { app, signIn, owner, close: () => closeAll([app, signIn, owner]) }
}

async function closeAll(connections: Sql[]): Promise<void> {
  await Promise.all(connections.map((connection) => connection.end({ timeout: 2 })))
}
