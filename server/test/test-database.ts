import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connectAsOwner, embeddedOwner, type EmbeddedLocation } from '../db/connections.ts'

/** A fresh database with all migrations applied. */
export async function createTestDatabase(): Promise<EmbeddedLocation> {
  return createDatabase(inject('templateDatabase').database)
}

/** A database in which no migration has run yet. */
export async function createEmptyDatabase(): Promise<EmbeddedLocation> {
  return createDatabase('template1')
}

/** The same database as DATABASE_URL names one. */
export function databaseUrl({ port, database }: EmbeddedLocation, user = embeddedOwner): string {
  return `postgres://${user}@127.0.0.1:${port}/${database}`
}

async function createDatabase(template: string): Promise<EmbeddedLocation> {
  const location = { ...inject('templateDatabase'), database: `test_${randomBytes(6).toString('hex')}` }
  const owner = connectAsOwner({ ...location, database: 'postgres' }, 1)
  await owner`CREATE DATABASE ${owner(location.database)} TEMPLATE ${owner(template)}`
  await owner.end()
  return location
}
