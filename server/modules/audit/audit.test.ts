import { afterAll, beforeAll, expect, test } from 'vitest'
import { clone, create, createPublished, createVersion, destroy, publish, restore, update } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import { startTwoTestServers, type TestServer } from '#server/test/studio-server.ts'
import { createToken } from '#server/test/viewers.ts'
import type { Mutation } from '#server/generated/schema-types.ts'
import { verifyAudit } from './verify.ts'

let server: TestServer
let other: TestServer
beforeAll(async () => {
  ;[server, other] = await startTwoTestServers()
})
afterAll(() => Promise.all([server.close(), other.close()]))

type Found = { number: number; actorName: string; actorKind: string; action: string; objectId: string; objectName: string; summary: string; beforeSha256: string | null; afterSha256: string | null; requestId: string | null }
const fields = 'number actorName actorKind action objectId objectName summary beforeSha256 afterSha256 requestId'

async function records(args = '', limit = 250): Promise<Found[]> {
  const { data, errors } = await server.graphql<{ auditRecords: { results: Found[] } }>(`{ auditRecords(limit: ${limit}${args}) { results { ${fields} } } }`)
  expect(errors).toBeUndefined()
  return data?.auditRecords.results ?? []
}
const lastNumber = async () => (await records('', 1))[0]?.number ?? 0
const handle = () => `h-${crypto.randomUUID()}`
const idOf = ({ result }: { result: { id: string } | null }) => result?.id ?? ''

async function mutate(text: string, variables: object = {}): Promise<string> {
  const { data, errors } = await server.graphql(text, variables)
  expect(JSON.stringify(errors ?? data)).toContain('"errors":[]')
  return /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? ''
}
const invite = () => mutate(`mutation { invitePerson(input: { email: "${handle()}@example.com", role: reviewer }) { result { id } errors { code } } }`)
const personId = async () => (await server.database.owner<{ id: string }[]>`INSERT INTO people (name, email, role) VALUES ('Guest', ${`${handle()}@example.com`}, 'reviewer') RETURNING id`)[0]?.id ?? ''
const onPerson = async (field: string, more = '') => mutate(`mutation ($id: ID!) { ${field}(id: $id${more}) { result { id } errors { code } } }`, { id: await personId() })
const schemaOnly = { configJson: '{"type":"object"}' }

/** What each mutation is recorded as; the first part prepares, the second is the change. */
const deeds: Record<Exclude<keyof Mutation, '__typename'>, { action: string; change: () => Promise<() => Promise<unknown>> }> = {
  createConnector: { action: 'connector.created', change: async () => () => create(server, { name: 'New', handle: handle(), connectorType: 'general' }) },
  updateConnector: { action: 'connector.saved', change: async () => onDraft(({ id, updatedAt }) => update(server, id, { expectedUpdatedAt: updatedAt, description: 'Other' })) },
  destroyConnector: { action: 'connector.deleted', change: async () => onDraft(({ id }) => destroy(server, id)) },
  cloneConnector: { action: 'connector.cloned', change: async () => onDraft(({ id }) => clone(server, id, { name: 'Clone', handle: handle() })) },
  createConnectorVersion: { action: 'connector.derived', change: async () => onPublished(({ id }) => createVersion(server, id)) },
  publishConnector: { action: 'connector.published', change: async () => onDraft(({ id, updatedAt }) => publish(server, id, updatedAt)) },
  restoreConnector: {
    action: 'connector.restored',
    change: async () => {
      const { id } = await createDraft(server)
      await destroy(server, id)
      return () => restore(server, id)
    },
  },
  restoreConnectorRevision: {
    action: 'revision.restored',
    change: async () => onDraft(({ id, updatedAt }) => mutate('mutation ($id: ID!, $at: DateTime!) { restoreConnectorRevision(id: $id, number: 1, expectedUpdatedAt: $at) { errors { code } } }', { id, at: updatedAt })),
  },
  saveConfigTestValues: {
    action: 'testValues.saved',
    change: async () => {
      const { id } = await createDraft(server, schemaOnly)
      return () => mutate('mutation ($id: ID!) { saveConfigTestValues(connectorId: $id, valuesJson: "{}") { errors { code } } }', { id })
    },
  },
  invitePerson: { action: 'person.invited', change: async () => invite },
  withdrawInvitation: {
    action: 'invitation.withdrawn',
    change: async () => {
      const id = await invite()
      return () => mutate('mutation ($id: ID!) { withdrawInvitation(id: $id) { errors { code } } }', { id })
    },
  },
  makePasswordLink: { action: 'person.passwordLinkMade', change: async () => () => onPerson('makePasswordLink') },
  changeRole: { action: 'person.roleChanged', change: async () => () => onPerson('changeRole', ', role: designer') },
  disablePerson: { action: 'person.disabled', change: async () => () => onPerson('disablePerson') },
  enablePerson: {
    action: 'person.enabled',
    change: async () => {
      const id = await personId()
      await mutate('mutation ($id: ID!) { disablePerson(id: $id) { errors { code } } }', { id })
      return () => mutate('mutation ($id: ID!) { enablePerson(id: $id) { errors { code } } }', { id })
    },
  },
  createServiceToken: { action: 'token.created', change: async () => () => createToken(server, ['connectors:read']) },
  revokeServiceToken: {
    action: 'token.revoked',
    change: async () => {
      const { id } = await createToken(server, ['connectors:read'])
      return () => mutate('mutation ($id: ID!) { revokeServiceToken(id: $id) { errors { code } } }', { id })
    },
  },
}

type Draft = { id: string; updatedAt: string }
async function onDraft(change: (draft: Draft) => Promise<unknown>) {
  const draft = await createDraft(server)
  return () => change(draft)
}
async function onPublished(change: (draft: Draft) => Promise<unknown>) {
  const published = await createPublished(server)
  return () => change(published)
}

test.each(Object.entries(deeds))('%s leaves one record', async (_, { action, change }) => {
  const act = await change()
  const before = await lastNumber()
  await act()
  const written = (await records('', 10)).filter(({ number }) => number > before)
  expect(written).toMatchObject([{ action, actorName: 'Ada Admin', actorKind: 'person', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) }])
})

test('a record says what changed, and not what was typed', async () => {
  const { id, updatedAt, handle: name } = await createDraft(server)
  const saved = await update(server, id, { expectedUpdatedAt: updatedAt, sharedLibrary: '-- tulip', description: 'rose' })
  await publish(server, id, saved.result?.updatedAt)
  const [published, save, created] = await records(`, objectId: "${id}"`)
  expect(save).toMatchObject({ objectName: `${name} v1`, summary: 'description, sharedLibrary', beforeSha256: created?.afterSha256 })
  expect(published).toMatchObject({ afterSha256: save?.afterSha256 })
  const rows = await server.database.owner<{ row: string }[]>`SELECT audit_records::text AS row FROM audit_records`
  for (const { row } of rows) expect(row).not.toMatch(/tulip|rose|cst_|correct horse/)
})

test('why a version was published over samples that fail stands in its record', async () => {
  const { id, updatedAt } = await createDraft(server)
  const why = (reason: string) => publish(server, id, updatedAt, reason)
  expect((await why('x'.repeat(501))).errors).toMatchObject([{ path: ['reason'], code: 'invalid_argument', message: 'A reason has 500 characters at most.' }])
  expect((await why(' 1 failed: the device is gone ')).result?.published).toBe(true)
  expect(await records(`, objectId: "${id}"`)).toMatchObject([{ action: 'connector.published', summary: '1 failed: the device is gone' }, {}])
})

test('who joins by a link is recorded too', async () => {
  const { email } = await server.asRole('designer')
  expect(await records(`, text: "${email}"`)).toMatchObject([{ action: 'person.joined', actorName: 'A designer' }, { action: 'person.invited' }])
})

test('what was refused or failed leaves none', async () => {
  const { id } = await createDraft(server)
  const before = await lastNumber()
  expect((await update(server, id, { expectedUpdatedAt: '2020-01-01T00:00:00.000000Z', name: 'Late' })).errors).toMatchObject([{ code: 'stale_record' }])
  await server.graphql(`mutation { a: createConnector(input: { name: "A", handle: "${handle()}", connectorType: "general" }) { errors { code } } b: restoreConnector(id: "${'x'.repeat(3)}") { nothing } }`)
  expect(await lastNumber()).toBe(before)
})

test('changes at the same time in two servers keep one chain', async () => {
  const before = await lastNumber()
  await Promise.all(Array.from({ length: 24 }, (_, turn) => createDraft(turn % 2 ? server : other)))
  expect(await lastNumber()).toBe(before + 24)
  expect((await verifyAudit(server.database.owner, null)).problems).toEqual([])
})

test('a search for what no text can hold is told so', async () => {
  const { errors } = await server.graphql('query ($text: String) { auditRecords(text: $text) { hasNextPage } }', { text: 'a\u0000b' })
  expect(errors).toMatchObject([{ message: 'The text holds a NUL character, which can not be stored.', extensions: { code: 'invalid_argument' } }])
})

test('an admin goes through the records page by page', async () => {
  const page = async (before: number) => (await server.graphql<{ auditRecords: { results: Found[]; hasNextPage: boolean } }>(`{ auditRecords(limit: 5, before: ${before}) { hasNextPage results { number } } }`)).data?.auditRecords
  expect(await page(8)).toEqual({ hasNextPage: true, results: [7, 6, 5, 4, 3].map((number) => ({ number })) })
  expect(await page(3)).toEqual({ hasNextPage: false, results: [2, 1].map((number) => ({ number })) })
  expect(await records(', text: "no such thing"')).toEqual([])
  expect(idOf(await create(server, { name: 'New', handle: handle(), connectorType: 'general' }))).not.toBe('')
})
