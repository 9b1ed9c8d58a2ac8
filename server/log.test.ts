import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from './log.ts'
import { createDraft } from './test/factories.ts'
import { startTestServer, type TestServer } from './test/studio-server.ts'
import { postAuth, testPassword } from './test/sign-in.ts'
import { createToken } from './test/viewers.ts'

let server: TestServer
let written = ''
beforeAll(async () => {
  server = await startTestServer({ log: createLog('debug', { write: (line) => void (written += line) }) })
})
afterAll(() => server.close())

type Line = { level: string; msg: string; requestId?: string; errorId?: string; path?: string; method?: string; status?: number; err?: object }
const lines = (): Line[] => written.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line))

const post = (body: object) =>
  fetch(`${server.url}/graphql?why=not`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: server.admin.cookie }, body: JSON.stringify(body) })

test('every request is one line, by the id that its answer carries', async () => {
  const response = await post({ query: '{ viewer { name } }' })
  const requestId = response.headers.get('x-request-id')
  await response.text()
  await expect.poll(() => lines().filter((line) => line.requestId === requestId)).toMatchObject([{ level: 'info', msg: 'request', method: 'POST', path: '/graphql', status: 200 }])
})

test('an error that nobody expected is told by the id of its request, under which the log says where it was', async () => {
  await server.database.owner`ALTER TABLE connectors RENAME TO hidden`
  const response = await post({ query: '{ listConnectors { results { id } } }' })
  await server.database.owner`ALTER TABLE hidden RENAME TO connectors`
  const requestId = response.headers.get('x-request-id')
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining(String(requestId)), extensions: { id: requestId } }] })
  expect(lines().find((line) => line.errorId === requestId)).toMatchObject({ level: 'error', requestId, err: { code: '42P01', message: 'relation "connectors" does not exist', at: expect.arrayContaining([expect.stringContaining('connectors.store.ts')]) } })
})

test('nothing that somebody sent or keeps secret is in the log', async () => {
  const { id } = await createDraft(server, { description: 'tulip', sharedLibrary: '-- rose' })
  const { secret } = await createToken(server, ['connectors:read'])
  await postAuth(server.url, 'sign-in/email', { email: 'daisy@example.com', password: 'violet violet violet' })
  await server.database.owner`ALTER TABLE connectors ADD CONSTRAINT no_lilac CHECK (description <> 'lilac')`
  const failed = await server.graphql('mutation ($id: ID!) { updateConnector(id: $id, input: { description: "lilac", expectedUpdatedAt: "2026-01-01T00:00:00Z" }) { errors { code } } }', { id })
  const failing = await server.graphql('mutation { createConnector(input: { name: "Lilac", handle: "lilac-1", connectorType: "general", description: "lilac" }) { errors { code } } }')
  await server.database.owner`ALTER TABLE connectors DROP CONSTRAINT no_lilac`
  expect([failed.errors, failing.errors]).toMatchObject([undefined, [{ extensions: { code: 'something_went_wrong' } }]])
  expect(lines().filter(({ level }) => level === 'error').at(-1)).toMatchObject({ err: { code: '23514', constraint_name: 'no_lilac' } })
  for (const word of ['tulip', 'rose', 'daisy', 'violet', secret, server.admin.cookie, testPassword]) expect(written).not.toContain(word)
  expect(written).not.toMatch(/"lilac|lilac-1/)
})

test('the database’s own trouble is a sentence, and nothing is saved', async () => {
  const { owner } = server.database
  await owner`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$`
  await owner`CREATE TRIGGER full_disk BEFORE INSERT ON connector_revisions EXECUTE FUNCTION full_disk()`
  const create = () => server.graphql('mutation { createConnector(input: { name: "Full", handle: "full", connectorType: "general" }) { result { name } errors { code } } }')
  expect((await create()).errors).toMatchObject([{ message: 'Nothing was saved: the disk of the database is full. Save again when there is room.', extensions: { code: 'not_saved' } }])
  await owner`DROP TRIGGER full_disk ON connector_revisions`
  expect(await create()).toEqual({ data: { createConnector: { result: { name: 'Full' }, errors: [] } } })
})

test('metrics are told to this machine, and not through a proxy', async () => {
  const metrics = await fetch(`${server.url}/metrics`)
  expect(metrics.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  const text = await metrics.text()
  expect(text).toMatch(/^studio_http_request_duration_seconds_count\{method="POST",route="graphql",status="200"\} \d+$/m)
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
  expect((await fetch(`${server.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(403)
})

test('strangers are not told what the schema is', async () => {
  expect((await server.graphql('{ __schema { queryType { name } } }')).errors).toMatchObject([{ message: expect.stringContaining('does not tell its schema') }])
})

test.each<[string, object]>([
  ['{ vieweer { name } }', {}],
  ['query ($filter: ConnectorFilterInpu) { listConnectors(filter: $filter) { count } }', {}],
  ['{ listConnectors(sort: [{ field: NAM }]) { count } }', {}],
  ['query ($filter: ConnectorFilterInput) { listConnectors(filter: $filter) { count } }', { filter: { nam: { eq: 'x' } } }],
  ['query ($sort: [ConnectorSortInput]) { listConnectors(sort: $sort) { count } }', { sort: [{ field: 'NAM' }] }],
])('strangers to the schema do not learn it by guessing: %s', async (document, variables) => {
  const { errors } = await server.graphql(document, variables)
  expect(errors).toMatchObject([{ message: expect.not.stringContaining('Did you mean') }])
})

test('a statement that waits too long is stopped by the database', async () => {
  expect(await server.database.app`SHOW statement_timeout`).toEqual([{ statement_timeout: '20s' }])
})
