import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDraft } from '#server/test/factories.ts'
import type { GraphqlAnswer, GraphqlClient } from '#server/test/graphql-client.ts'
import { startTwoTestServers, type TestServer } from '#server/test/studio-server.ts'
import { forgetOldAnswers } from './requests.service.ts'

let server: TestServer
let other: TestServer
beforeAll(async () => {
  ;[server, other] = await startTwoTestServers()
})
afterAll(() => Promise.all([server.close(), other.close()]))

const newKey = () => crypto.randomUUID()
const create = 'mutation ($input: CreateConnectorInput!) { createConnector(input: $input) { result { id handle } errors { code } } }'
const save = 'mutation ($id: ID!, $input: UpdateConnectorInput) { updateConnector(id: $id, input: $input) { result { updatedAt sharedLibrary } errors { code } } }'
const aConnector = () => ({ input: { name: 'Web shop', handle: `shop-${crypto.randomUUID()}`, connectorType: 'general' } })

/** A mutation under a key. */
function send(client: GraphqlClient, key: string, [document, variables]: [string, object]): Promise<GraphqlAnswer<Record<string, unknown>>> {
  return client.graphql(document, variables, { 'idempotency-key': key })
}
const countOf = async (handle: string) => (await server.database.owner`SELECT FROM connectors WHERE handle = ${handle}`).length

test('a save whose answer got lost is sent again and answered the same, once', async () => {
  const { id, updatedAt } = await createDraft(server)
  const asked: [string, object] = [save, { id, input: { expectedUpdatedAt: updatedAt, sharedLibrary: '-- mine' } }]
  const key = newKey()
  const first = await send(server, key, asked)
  expect(first).toMatchObject({ data: { updateConnector: { result: { sharedLibrary: '-- mine' }, errors: [] } } })
  expect(await send(other, key, asked)).toEqual(first)
  expect(await send(server, newKey(), asked)).toMatchObject({ data: { updateConnector: { errors: [{ code: 'stale_record' }] } } })
})

test('the same request sent many times at once, to two servers, is done once', async () => {
  const variables = aConnector()
  const key = newKey()
  const answers = await Promise.all(Array.from({ length: 12 }, (_, turn) => send(turn % 2 ? server : other, key, [create, variables])))
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(answers[0]).toMatchObject({ data: { createConnector: { result: { handle: variables.input.handle } } } })
  expect(await countOf(variables.input.handle)).toBe(1)
})

test('a key that was used for another request is refused', async () => {
  const key = newKey()
  await send(server, key, [create, aConnector()])
  const next = aConnector()
  expect((await send(server, key, [create, next])).errors).toMatchObject([{ extensions: { code: 'idempotency_key_reused' }, message: expect.stringContaining('new key') }])
  expect(await countOf(next.input.handle)).toBe(0)
})

test('a key is one person’s own', async () => {
  const designer = await server.asRole('designer')
  const key = newKey()
  await send(server, key, [create, aConnector()])
  const theirs = aConnector()
  expect(await send(designer, key, [create, theirs])).toMatchObject({ data: { createConnector: { result: { handle: theirs.input.handle } } } })
})

test('a key that can be guessed is refused', async () => {
  const variables = aConnector()
  expect((await send(server, 'save-1', [create, variables])).errors).toMatchObject([{ extensions: { code: 'invalid_idempotency_key' } }])
  expect(await countOf(variables.input.handle)).toBe(0)
})

test('a secret that is shown once is shown again to who asked, and lies nowhere in the database', async () => {
  const document = 'mutation ($input: CreateServiceTokenInput!) { createServiceToken(input: $input) { result { secret } } }'
  const asked: [string, object] = [document, { input: { name: 'Robot', scopes: ['connectors:read'], expiresAt: new Date(Date.now() + 3_600_000).toISOString() } }]
  const key = newKey()
  const first = await send(server, key, asked)
  const [, secret = 'none'] = /"secret":"(cst_[^"]+)"/.exec(JSON.stringify(first)) ?? []
  expect(secret).toMatch(/^cst_/)
  expect(await send(server, key, asked)).toEqual(first)
  const kept = await server.database.owner<{ row: string }[]>`
    SELECT encode(key_sha256, 'escape') || encode(request_sha256, 'escape') || encode(answer, 'escape') AS row FROM answered_requests
    UNION ALL SELECT service_tokens::text FROM service_tokens`
  for (const { row } of kept) {
    expect(row).not.toContain(secret)
    expect(row).not.toContain(key)
  }
})

test('a request of which one part fails changes nothing, and can be sent again', async () => {
  const { id } = await createDraft(server, { configJson: '{"type":"object"}' })
  const variables = { ...aConnector(), id }
  const document = `mutation ($input: CreateConnectorInput!, $id: ID!) {
    createConnector(input: $input) { errors { code } } saveConfigTestValues(connectorId: $id, valuesJson: "{}") { errors { code } }
  }`
  const key = newKey()
  await server.database.owner`ALTER TABLE config_test_values RENAME TO hidden`
  const failed = await send(server, key, [document, variables])
  await server.database.owner`ALTER TABLE hidden RENAME TO config_test_values`
  expect(failed.errors).toMatchObject([{ extensions: { code: 'something_went_wrong' } }])
  expect(await countOf(variables.input.handle)).toBe(0)
  expect(await send(server, key, [document, variables])).toEqual({ data: { createConnector: { errors: [] }, saveConfigTestValues: { errors: [] } } })
  expect(await countOf(variables.input.handle)).toBe(1)
})

test('after a day an answer is forgotten', async () => {
  const { owner } = server.database
  await send(server, newKey(), [create, aConnector()])
  await owner`UPDATE answered_requests SET answered_at = answered_at - interval '25 hours'`
  const kept = newKey()
  await send(server, kept, [create, aConnector()])
  await forgetOldAnswers(server.database.app)
  expect((await owner`SELECT FROM answered_requests`).length).toBe(1)
})
