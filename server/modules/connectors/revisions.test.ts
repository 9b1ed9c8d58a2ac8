import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAction, clone, createPublished, createVersion, destroy, publish, read, restore, update } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

type Revision = { number: number; savedAt: string; savedByName: string; reason: string; restoredFrom: number | null; changed: string[]; contentJson: string }

async function revisions(id: string, args = ''): Promise<Revision[]> {
  const document = `query ($id: ID!) { connectorRevisions(connectorId: $id${args}) { results { number savedAt savedByName reason restoredFrom changed contentJson } } }`
  const { data, errors } = await server.graphql<{ connectorRevisions: { results: Revision[] } }>(document, { id })
  expect(errors).toBeUndefined()
  return data?.connectorRevisions.results ?? []
}

type Answer = { result: { updatedAt: string; sharedLibrary: string | null } | null; errors: { code: string; message: string }[] }

async function goBack(id: string, number: number, expectedUpdatedAt: string): Promise<Answer> {
  const document = `mutation ($id: ID!, $number: Int!, $at: DateTime!) {
    restoreConnectorRevision(id: $id, number: $number, expectedUpdatedAt: $at) { result { updatedAt sharedLibrary } errors { code message } }
  }`
  const { data } = await server.graphql<{ restoreConnectorRevision: Answer }>(document, { id, number, at: expectedUpdatedAt })
  if (!data) throw new Error('There was no answer.')
  return data.restoreConnectorRevision
}

/** A draft that was saved once more after it was made. */
async function savedDraft() {
  const draft = await createDraft(server, { sharedLibrary: '-- one', actions: [anAction({ handle: 'kept' }), anAction({ handle: 'dropped', script: 'return 1' })] })
  const first = await read(server, draft.id)
  const kept = first?.actions.find(({ handle }) => handle === 'kept')
  const saved = await update(server, draft.id, { expectedUpdatedAt: draft.updatedAt, sharedLibrary: '-- two', actions: [anAction({ id: kept?.id ?? '', handle: 'kept' })] })
  if (!first || !saved.result) throw new Error('The draft was not saved.')
  return { id: draft.id, first, second: saved.result }
}

test('every save of a draft is a revision one can look at', async () => {
  const { id, second } = await savedDraft()
  const [two, one] = await revisions(id)
  expect(two).toMatchObject({ number: 2, savedAt: second.updatedAt, savedByName: 'Ada Admin', reason: 'saved', changed: ['sharedLibrary', 'actions'] })
  expect(one).toMatchObject({ number: 1, reason: 'created', changed: [] })
  expect([one, two].map((revision) => Object.entries(JSON.parse(revision?.contentJson ?? '{}')).find(([field]) => field === 'sharedLibrary'))).toEqual([['sharedLibrary', '-- one'], ['sharedLibrary', '-- two']])
  const { data } = await server.graphql('query ($id: ID!) { connectorRevision(connectorId: $id, number: 1) { contentJson } nothing: connectorRevision(connectorId: $id, number: 9) { number } }', { id })
  expect(data).toEqual({ connectorRevision: { contentJson: one?.contentJson }, nothing: null })
  expect(await revisions(id, ', before: 2, limit: 1')).toMatchObject([{ number: 1 }])
})

test('an earlier revision comes back as a new one, its modules with their ids', async () => {
  const { id, first, second } = await savedDraft()
  const restored = await goBack(id, 1, second.updatedAt)
  expect(restored).toMatchObject({ errors: [], result: { sharedLibrary: '-- one' } })
  expect((await read(server, id))?.actions).toEqual(first.actions)
  expect(await revisions(id)).toMatchObject([{ number: 3, reason: 'restored', restoredFrom: 1, changed: ['sharedLibrary', 'actions'] }, { number: 2 }, { number: 1 }])
  expect(await goBack(id, 2, restored.result?.updatedAt ?? '')).toMatchObject({ errors: [], result: { sharedLibrary: '-- two' } })
})

test('going back from what somebody else has changed meanwhile is refused', async () => {
  const { id, first } = await savedDraft()
  expect(await goBack(id, 1, first.updatedAt)).toMatchObject({ result: null, errors: [{ code: 'stale_record' }] })
  expect(await revisions(id)).toHaveLength(2)
})

test('a revision that is not there, and a draft that is published, can not be gone back to', async () => {
  const { id, second } = await savedDraft()
  expect(await goBack(id, 7, second.updatedAt)).toMatchObject({ errors: [{ code: 'not_found', message: expect.stringContaining('no revision 7') }] })
  const published = await publish(server, id, second.updatedAt)
  expect(await goBack(id, 1, published.result?.updatedAt ?? '')).toMatchObject({ errors: [{ code: 'forbidden' }] })
})

test('a save that was refused is no revision', async () => {
  const { id, second } = await savedDraft()
  expect((await update(server, id, { expectedUpdatedAt: second.updatedAt, name: '' })).errors).not.toEqual([])
  expect(await revisions(id)).toHaveLength(2)
})

test('a clone and a new version begin with a revision that says where they come from', async () => {
  const published = await createPublished(server)
  const copies = [await clone(server, published.id, { name: 'Clone', handle: `h-${crypto.randomUUID()}` }), await createVersion(server, published.id)]
  expect(await Promise.all(copies.map(({ result }) => revisions(result?.id ?? '')))).toMatchObject([[{ number: 1, reason: 'cloned' }], [{ number: 1, reason: 'derived' }]])
})

test('nobody can change a revision', async () => {
  const { app, owner } = server.database
  await expect(app`UPDATE connector_revisions SET content = '{}'`).rejects.toThrow('permission denied')
  await expect(app`DELETE FROM connector_revisions`).rejects.toThrow('permission denied')
  await expect(owner`DELETE FROM connector_revisions`).rejects.toThrow('is not allowed')
})

test('a deleted draft is listed and can be restored for 30 days', async () => {
  const [young, old] = [await createDraft(server, { name: 'Young' }), await createDraft(server, { name: 'Old' })]
  for (const { id } of [young, old]) await destroy(server, id)
  const age = async (id: string, days: number) => server.database.owner`UPDATE connectors SET deleted_at = deleted_at - make_interval(days => ${days}) WHERE id = ${id}`
  await age(young.id, 29)
  await age(old.id, 31)
  const listed = JSON.stringify((await server.graphql('{ deletedConnectors { id restorableUntil } }')).data)
  expect([listed.includes(young.id), listed.includes(old.id)]).toEqual([true, false])
  expect(await restore(server, young.id)).toMatchObject({ errors: [], result: { name: 'Young' } })
  expect(await restore(server, old.id)).toMatchObject({ result: null, errors: [{ code: 'not_found', message: '"Old" was deleted more than 30 days ago and can not be restored.' }] })
})

test('a designer sees and restores the own deleted drafts only', async () => {
  const designer = await server.asRole('designer')
  const [own, foreign] = [await createDraft(designer), await createDraft(server)]
  await destroy(designer, own.id)
  await destroy(server, foreign.id)
  expect((await designer.graphql('{ deletedConnectors { id } }')).data).toEqual({ deletedConnectors: [{ id: own.id }] })
  expect((await restore(designer, foreign.id)).errors).toMatchObject([{ code: 'forbidden' }])
  expect((await restore(designer, own.id)).errors).toEqual([])
})
