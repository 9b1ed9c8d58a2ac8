import { afterAll, beforeAll, expect, test } from 'vitest'
import { destroy, restore, update } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import { startTwoTestServers, type TestServer } from '#server/test/studio-server.ts'

let one: TestServer
let other: TestServer
beforeAll(async () => {
  ;[one, other] = await startTwoTestServers()
})
afterAll(() => Promise.all([one.close(), other.close()]))

type Event = { created: { name: string } | null; updated: { name: string } | null; destroyed: string | null }

const document = `
  subscription ($filter: ConnectorFilterInput) { connectorEvents(filter: $filter) { created { name } updated { name sharedLibrary } destroyed } }
`

/** Subscribes and waits until the subscription stands, which a first event of its own proves. */
async function subscribe(server: TestServer, connectorType: string) {
  const events = server.subscribe<{ connectorEvents: Event }>(document, { filter: { connectorType: { eq: connectorType } } })
  const next = async () => (await events.next()).value?.data?.connectorEvents
  const first = next()
  const beats = setInterval(() => void createDraft(other, { connectorType, name: 'beat' }), 100)
  await first
  clearInterval(beats)
  const isBeat = (event: Event | undefined) => event?.created?.name === 'beat'
  return {
    async next() {
      for (;;) {
        const event = await next()
        if (!isBeat(event)) return event
      }
    },
    end: () => events.return?.(),
  }
}

test('a save on one server is heard on another', async () => {
  const events = await subscribe(one, 'heard')
  const draft = await createDraft(other, { connectorType: 'heard', name: 'Shop' })
  expect(await events.next()).toMatchObject({ created: { name: 'Shop' }, updated: null, destroyed: null })
  await update(other, draft.id, { expectedUpdatedAt: draft.updatedAt, name: 'Web shop', sharedLibrary: 'return 2' })
  expect(await events.next()).toMatchObject({ updated: { name: 'Web shop', sharedLibrary: 'return 2' } })
  await destroy(other, draft.id)
  expect(await events.next()).toMatchObject({ created: null, updated: null, destroyed: draft.id })
  await restore(other, draft.id)
  expect(await events.next()).toMatchObject({ created: { name: 'Web shop' } })
  await events.end()
})

test('a subscriber hears only of what its filter lets through', async () => {
  const events = await subscribe(one, 'wanted')
  await createDraft(other, { connectorType: 'unwanted' })
  await createDraft(other, { connectorType: 'wanted', name: 'Wanted' })
  expect(await events.next()).toMatchObject({ created: { name: 'Wanted' } })
  await events.end()
})

test('what happened while the connection to the database was cut is told afterwards', async () => {
  const events = await subscribe(one, 'cut')
  const draft = await createDraft(other, { connectorType: 'cut', name: 'Before' })
  await events.next()
  const [cut] = await one.database.owner`
    WITH listeners AS (SELECT pid FROM pg_stat_activity WHERE query ILIKE 'listen%' AND datname = current_database())
    SELECT count(pg_terminate_backend(pid)) AS count FROM listeners
  `
  expect(cut?.['count']).toBe(2)
  await update(other, draft.id, { expectedUpdatedAt: draft.updatedAt, name: 'After' })
  await expect.poll(() => events.next(), { timeout: 5000 }).toMatchObject({ updated: { name: 'After' } })
  await events.end()
})

test('a storm of a thousand changes arrives in a handful of reads', async () => {
  const events = await subscribe(one, 'storm')
  const reads: string[] = []
  Object.assign(one.database.app.options, { debug: (_connection: number, query: string) => void reads.push(query) })
  await one.database.owner.begin(async (sql) => {
    await sql`
      INSERT INTO connectors (handle, version, name, connector_type)
      SELECT 'storm-' || number, 1, 'Storm ' || number, 'storm' FROM generate_series(1, 1000) AS number
    `
  })
  const names = new Set<string | undefined>()
  while (names.size < 1000) names.add((await events.next())?.created?.name)
  Object.assign(one.database.app.options, { debug: undefined })
  expect(reads.length).toBeLessThan(40)
  await events.end()
})
