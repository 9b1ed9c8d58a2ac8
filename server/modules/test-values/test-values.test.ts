import { afterAll, beforeAll, expect, test } from 'vitest'
import { clone, createPublished, createVersion, publish, read, update } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import type { GraphqlClient } from '#server/test/graphql-client.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const schema = {
  type: 'object',
  properties: {
    url: { type: 'string' },
    token: { type: 'string', writeOnly: true },
    logins: { type: 'array', items: { $ref: '#/$defs/login' } },
    auth: { oneOf: [{ properties: { user: {} } }, { properties: { key: { type: 'string', format: 'password' } } }] },
  },
  $defs: { login: { type: 'object', properties: { user: { type: 'string' }, pin: { type: 'string', format: 'password' } } } },
}
const values = { url: 'https://shop.example', token: 'SECRET1', logins: [{ user: 'a', pin: 'SECRET2' }], auth: { user: 'b', key: 'SECRET3' } }

type Saved = { saveConfigTestValues: { result: { valuesJson: string } | null; errors: { code: string; message: string; path: string[] }[] } }

async function save(connectorId: string, valuesJson: string, client: GraphqlClient = server) {
  const document = `mutation ($id: ID!, $values: JsonString!) {
    saveConfigTestValues(connectorId: $id, valuesJson: $values) { result { valuesJson } errors { code message path } } }`
  const { data, errors } = await client.graphql<Saved>(document, { id: connectorId, values: valuesJson })
  if (!data) throw new Error(JSON.stringify(errors))
  return data.saveConfigTestValues
}

async function kept(connectorId: string): Promise<unknown> {
  const document = 'query ($id: ID!) { configTestValues(connectorId: $id) { connectorId valuesJson } }'
  const { data } = await server.graphql<{ configTestValues: { valuesJson: string } | null }>(document, { id: connectorId })
  return data?.configTestValues ? JSON.parse(data.configTestValues.valuesJson) : null
}

test('test values come back without a secret, and none was ever stored', async () => {
  const { id } = await createDraft(server, { configJson: JSON.stringify(schema) })
  expect(await kept(id)).toBeNull()
  expect((await save(id, JSON.stringify(values))).errors).toEqual([])
  expect(await kept(id)).toEqual({ url: 'https://shop.example', logins: [{ user: 'a' }], auth: { user: 'b' } })
  const [stored] = await server.database.owner`SELECT values_json FROM config_test_values WHERE connector_id = ${id}`
  expect(JSON.stringify(stored)).not.toContain('SECRET')
  await save(id, '{"url":"https://other.example"}')
  expect(await kept(id)).toEqual({ url: 'https://other.example' })
})

test('a value that became a secret later is no longer shown', async () => {
  const draft = await createDraft(server, { configJson: JSON.stringify({ properties: { key: {}, url: {} } }) })
  await save(draft.id, '{"key":"k","url":"u"}')
  await update(server, draft.id, { expectedUpdatedAt: draft.updatedAt, configJson: JSON.stringify({ properties: { key: { writeOnly: true }, url: {} } }) })
  expect(await kept(draft.id)).toEqual({ url: 'u' })
})

test('a new version starts with the values of the version it was made from, and has its own from the first change on', async () => {
  const first = await createDraft(server, { configJson: JSON.stringify(schema) })
  await save(first.id, '{"url":"https://first.example"}')
  await publish(server, first.id, first.updatedAt)
  const second = await derived(createVersion(server, first.id))
  expect(await kept(second)).toEqual({ url: 'https://first.example' })
  await publish(server, second, (await read(server, second))?.updatedAt)
  const third = await derived(createVersion(server, second))
  expect(await kept(third)).toEqual({ url: 'https://first.example' })
  await save(third, '{"url":"https://third.example"}')
  expect([await kept(third), await kept(second)]).toEqual([{ url: 'https://third.example' }, { url: 'https://first.example' }])
})

test('what a new version calls a secret does not come from the version before', async () => {
  const first = await createDraft(server, { configJson: JSON.stringify({ properties: { key: {}, url: {} } }) })
  await save(first.id, '{"key":"k","url":"u"}')
  await publish(server, first.id, first.updatedAt)
  const second = await derived(createVersion(server, first.id))
  const { updatedAt } = await read(server, second) ?? first
  await update(server, second, { expectedUpdatedAt: updatedAt, configJson: JSON.stringify({ properties: { key: { writeOnly: true }, url: {} } }) })
  expect(await kept(second)).toEqual({ url: 'u' })
})

test('a clone has no values: the address and the account are those of somebody else', async () => {
  const { id } = await createDraft(server, { configJson: JSON.stringify(schema) })
  await save(id, '{"url":"https://mine.example"}')
  expect(await kept(await derived(clone(server, id, { name: 'Clone', handle: `clone-${id.slice(0, 8)}` })))).toBeNull()
})

async function derived(answering: ReturnType<typeof clone>): Promise<string> {
  const { result, errors } = await answering
  if (result === null) throw new Error(JSON.stringify(errors))
  return result.id
}

test.each([
  ['values that are no JSON', JSON.stringify(schema), '{', 'can not be taken: A closing } is missing (line 1).'],
  ['values with a key that stands twice', JSON.stringify(schema), '{\n  "url": "a",\n  "url": "b"\n}', 'can not be taken: "url" stands here twice; only the last would count (line 3).'],
  ['values that are no object', JSON.stringify(schema), '[1]', 'a JSON object'],
  ['a connector without a schema', null, '{"token":"t"}', 'no config schema'],
  ['a schema that can not be read', '{"type": 5, "properties": []}', '{"token":"t"}', 'can not be read'],
  ['values with NUL', JSON.stringify(schema), '{"a":"\u0000"}', 'NUL'],
])('%s keep nothing and say why', async (_, configJson, valuesJson, message) => {
  const { id } = await createDraft(server, { configJson })
  expect((await save(id, valuesJson)).errors).toMatchObject([{ code: 'invalid_argument', message: expect.stringContaining(message), path: ['valuesJson'] }])
  expect(await kept(id)).toBeNull()
})

test('who keeps values again and again is recorded once in ten minutes, somebody else beside them', async () => {
  const { id } = await createDraft(server, { configJson: JSON.stringify(schema) })
  const records = async () => (await server.database.owner`SELECT FROM audit_records WHERE object_id = ${id} AND action = 'testValues.saved'`).length
  for (const url of ['a', 'b', 'c']) await save(id, JSON.stringify({ url }))
  expect([await records(), await kept(id)]).toEqual([1, { url: 'c' }])
  await save(id, '{"url":"d"}', await server.asRole('designer'))
  expect(await records()).toBe(2)
})

test('only a draft has test values', async () => {
  const { id } = await createPublished(server, { configJson: JSON.stringify(schema) })
  expect((await save(id, '{}')).errors).toMatchObject([{ code: 'forbidden' }])
  expect((await save('nonsense', '{}')).errors).toMatchObject([{ code: 'not_found' }])
})
