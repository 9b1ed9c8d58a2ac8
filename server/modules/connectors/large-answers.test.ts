import { afterAll, beforeAll, expect, test } from 'vitest'
import { read, update } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const tooLarge = { message: expect.stringContaining('more than 32 MB'), extensions: { code: 'answer_too_large' } }
const large = { sharedLibrary: '-'.repeat(500_000) }

/** As many drafts of half a megabyte. */
async function makeLarge(count: number, { type, parent = null }: { type: string; parent?: string | null }) {
  await server.database.owner`
    INSERT INTO connectors (handle, version, name, connector_type, parent_id, shared_library)
    SELECT ${type} || '-' || number, 1, 'Large', ${type}, ${parent}, ${large.sharedLibrary} FROM generate_series(1, ${count}::integer) AS number
  `
}

function list(limit: number) {
  const document = 'query ($limit: Int!) { listConnectors(filter: { connectorType: { eq: "large" } }, limit: $limit) { results { sharedLibrary } } }'
  return server.graphql<{ listConnectors: { results: { sharedLibrary: string }[] } }>(document, { limit })
}

test('the texts of many large drafts are not read at once, a page of them is', async () => {
  await makeLarge(70, { type: 'large' })
  expect((await list(250)).errors?.[0]).toMatchObject(tooLarge)
  const page = await list(20)
  expect(page.data?.listConnectors.results.map(({ sharedLibrary }) => sharedLibrary.length)).toEqual(Array.from({ length: 20 }, () => 500_000))
})

test('neither are the contents of many large revisions', async () => {
  const draft = await createDraft(server, large)
  await server.database.owner`
    INSERT INTO connector_revisions (connector_id, number, saved_at, saved_by, saved_by_name, reason, changed, content)
    SELECT connector_id, number + more, saved_at, saved_by, saved_by_name, 'saved', '{}', content FROM connector_revisions, generate_series(1, 80) AS more WHERE connector_id = ${draft.id}
  `
  const listRevisions = (limit: number) => server.graphql('query ($id: ID!, $limit: Int!) { connectorRevisions(connectorId: $id, limit: $limit) { results { contentJson } } }', { id: draft.id, limit })
  expect((await listRevisions(100)).errors?.[0]).toMatchObject(tooLarge)
  expect((await listRevisions(20)).errors).toBeUndefined()
})

test('a subscription has room for each of its answers', async () => {
  const parent = await createDraft(server, { connectorType: 'told' })
  await makeLarge(20, { type: 'child', parent: parent.id })
  const events = server.subscribe<{ connectorEvents: { updated: { children: unknown[] } | null } }>(`
    subscription { connectorEvents(filter: { connectorType: { eq: "told" } }) { updated { children { sharedLibrary } } } }`)
  const first = events.next()
  const making = setInterval(() => void createDraft(server, { connectorType: 'told' }), 300)
  await first
  clearInterval(making)
  for (let turn = 0; turn < 4; turn += 1) {
    await save(parent.id)
    let heard = (await events.next()).value
    while (!heard?.errors && heard?.data?.connectorEvents.updated?.children.length !== 20) heard = (await events.next()).value
    expect(heard?.errors).toBeUndefined()
  }
  await events.return?.()
})

async function save(id: string): Promise<void> {
  const now = await read(server, id)
  await update(server, id, { expectedUpdatedAt: now?.updatedAt ?? '', description: crypto.randomUUID() })
}
