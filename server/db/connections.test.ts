import { expect, onTestFinished, test } from 'vitest'
import { createTestDatabase, databaseUrl } from '../test/test-database.ts'
import { connectAsApp, connectAsOwner, type DatabaseLocation } from './connections.ts'

test('dates keep their microseconds and counts are numbers', async () => {
  const app = open(connectAsApp, await createTestDatabase())
  const [row] = await app`SELECT '2026-11-23 11:15:30.1234+01'::timestamptz AS at, 9007199254740991::bigint AS big`
  expect(row).toEqual({ at: '2026-11-23T10:15:30.123400Z', big: 9_007_199_254_740_991 })
  const given = '2026-11-23T10:15:30.123456Z'
  expect(await app`SELECT ${given}::timestamptz AS at`).toMatchObject([{ at: given }])
})

test('DATABASE_URL may name a port or the folder of a socket', async () => {
  const location = await createTestDatabase()
  for (const url of [databaseUrl(location), `${databaseUrl(location)}?host=${location.host}`]) {
    const owner = open(connectAsOwner, { kind: 'url', url })
    expect(await owner`SELECT current_database()::text AS name`).toEqual([{ name: location.database }])
  }
})

function open(connect: typeof connectAsOwner, location: DatabaseLocation) {
  const connection = connect(location, 1)
  onTestFinished(() => connection.end())
  return connection
}
