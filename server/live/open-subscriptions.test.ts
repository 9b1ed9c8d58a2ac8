import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GraphqlClient } from '#server/test/graphql-client.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'
import { createDraft } from '#server/test/factories.ts'
import { mostOpen } from './end-with-access.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const subscribe = (client: GraphqlClient) => client.subscribe('subscription { connectorEvents { created { id } } }')

test('one person holds so many subscriptions open and no more, and nobody else is in the way', async () => {
  const [flooder, other] = await Promise.all([server.asRole('reviewer'), server.asRole('reviewer')])
  const open = Array.from({ length: mostOpen }, () => subscribe(flooder))
  const first = open.map((events) => events.next())
  const making = setInterval(() => void createDraft(server), 300)
  await Promise.all(first)
  expect((await subscribe(flooder).next()).value).toMatchObject({ errors: [{ extensions: { code: 'too_many' } }] })
  expect((await subscribe(other).next()).value).toMatchObject({ data: { connectorEvents: { created: { id: expect.any(String) } } } })
  await open[0]?.return?.()
  await expect.poll(async () => (await subscribe(flooder).next()).value).toMatchObject({ data: { connectorEvents: expect.anything() } })
  clearInterval(making)
  await Promise.all(open.map(async (events) => events.return?.()))
})
