import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDraft } from '#server/test/factories.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

test('somebody whose many requests all wait is in nobody else’s way', async () => {
  const { id } = await createDraft(server)
  const [flooder, other] = await Promise.all([server.asRole('designer'), server.asRole('reviewer')])
  const change = 'mutation ($id: ID!) { updateConnector(id: $id, input: { description: "x", expectedUpdatedAt: "2026-01-01T00:00:00Z" }) { errors { code } } }'
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const locked = Promise.withResolvers<void>()
  const holding = server.database.owner.begin(async (sql) => {
    await sql`SELECT FROM connectors WHERE id = ${id} FOR UPDATE`
    locked.resolve()
    await released
  })
  await locked.promise
  const flood = Array.from({ length: 30 }, () => flooder.graphql(change, { id }))
  expect((await other.graphql('{ getConnector(id: "x") { id } listConnectors { count } }')).errors).toBeUndefined()
  expect(await Promise.race([Promise.all(flood).then(() => 'answered'), Promise.resolve('waiting')])).toBe('waiting')
  release()
  await holding
  for (const answer of await Promise.all(flood)) expect(answer).toMatchObject({ data: { updateConnector: { errors: [{ code: 'stale_record' }] } } })
})
