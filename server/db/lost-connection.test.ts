import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { Sql } from 'postgres'
import { expect, onTestFinished, test } from 'vitest'
import { createTestDatabase, databaseUrl } from '../test/test-database.ts'
import { connectAsApp } from './connections.ts'

test('a connection that was reset in a transaction serves the next one', async () => {
  const road = await openRoad(databaseUrl(await createTestDatabase()))
  const app = connectOnce(road.url)
  const cut = app.begin(async (sql) => {
    const asked = sql`SELECT 'never answered'`.execute()
    road.reset()
    await asked
  })
  await expect(cut).rejects.toThrow('CONNECTION_CLOSED')
  expect(await app.begin((sql) => sql`SELECT ${'held'}::text AS text`)).toEqual([{ text: 'held' }])
})

test('a server that falls silent is left, and the next transaction finds it again', async () => {
  const road = await openRoad(databaseUrl(await createTestDatabase()))
  const app = connectOnce(`${road.url}?statement_timeout=400`)
  const unheard = app.begin(async (sql) => {
    await sql`SELECT 1`
    road.block()
    return sql`SELECT ${'never answered'}::text`
  })
  await expect(unheard).rejects.toThrow('CONNECTION_CLOSED')
  expect(await app.begin((sql) => sql`SELECT ${'held'}::text AS text`)).toEqual([{ text: 'held' }])
})

function connectOnce(url: string): Sql {
  const app = connectAsApp({ kind: 'url', url }, 1)
  onTestFinished(() => app.end({ timeout: 0 }))
  return app
}

/** A way to the database that breaks as it does when the other machine falls over. */
async function openRoad(url: string) {
  const { hostname, port } = new URL(url)
  const open: Socket[] = []
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    open.push(near)
    near.pipe(far).pipe(near)
    near.once('close', () => far.destroy()).on('error', () => undefined)
    far.once('close', () => near.destroy()).on('error', () => undefined)
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = server.address()
  const target = new URL(url)
  target.port = String(typeof address === 'object' && address ? address.port : 0)
  return {
    url: target.href,
    reset: () => open.forEach((near) => near.resetAndDestroy()),
    /** Takes everything and passes nothing on. */
    block: () => open.forEach((near) => near.unpipe().resume()),
  }
}
