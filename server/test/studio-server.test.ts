import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDraft } from './factories.ts'
import { startTwoTestServers, type TestServer } from './studio-server.ts'

let servers: [TestServer, TestServer]
beforeAll(async () => {
  servers = await startTwoTestServers()
})
afterAll(() => Promise.all(servers.map((server) => server.close())))

test('two servers on one database see the same connectors', async () => {
  const [one, other] = servers
  const draft = await createDraft(one, { name: 'Web shop' })
  const seen = await other.graphql('query ($id: ID!) { getConnector(id: $id) { name } }', { id: draft.id })
  expect(seen.data).toEqual({ getConnector: { name: 'Web shop' } })
})
