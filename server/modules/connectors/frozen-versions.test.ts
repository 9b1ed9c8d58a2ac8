import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAction, createPublished, createVersion, read } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'

let server: TestServer
let published: { id: string; handle: string; moduleId: string }
let draftId: string
beforeAll(async () => {
  server = await startTestServer()
  const { id, handle, actions } = await createPublished(server, { actions: [anAction()] })
  published = { id, handle, moduleId: actions[0]?.id ?? '' }
  draftId = (await createDraft(server, { actions: [anAction()] })).id
})
afterAll(() => server.close())

type Attack = { deed: string; attack: (sql: Sql) => Promise<unknown> }

/** What neither the run-time role nor the owner of the tables can do while the triggers stand. */
const attacks: Attack[] = [
  { deed: 'change a text', attack: (sql) => sql`UPDATE connectors SET shared_library = 'evil' WHERE id = ${published.id}` },
  { deed: 'change nothing but the time', attack: (sql) => sql`UPDATE connectors SET updated_at = now() WHERE id = ${published.id}` },
  { deed: 'take the publication back', attack: (sql) => sql`UPDATE connectors SET published = false, content_sha256 = NULL WHERE id = ${published.id}` },
  { deed: 'forge the seal', attack: (sql) => sql`UPDATE connectors SET content_sha256 = repeat('0', 64) WHERE id = ${published.id}` },
  { deed: 'mark as deleted', attack: (sql) => sql`UPDATE connectors SET deleted_at = now() WHERE id = ${published.id}` },
  { deed: 'delete the row', attack: (sql) => sql`DELETE FROM connectors WHERE id = ${published.id}` },
  { deed: 'empty the table', attack: (sql) => sql`TRUNCATE connectors CASCADE` },
  { deed: 'change a script', attack: (sql) => sql`UPDATE connector_modules SET script = 'evil' WHERE id = ${published.moduleId}` },
  { deed: 'remove a module', attack: (sql) => sql`DELETE FROM connector_modules WHERE id = ${published.moduleId}` },
  { deed: 'empty the modules', attack: (sql) => sql`TRUNCATE connector_modules` },
  { deed: 'add a module', attack: (sql) => insertModule(sql, published.id) },
  { deed: 'move a module in', attack: (sql) => sql`UPDATE connector_modules SET connector_id = ${published.id} WHERE connector_id = ${draftId}` },
  { deed: 'move a module out', attack: (sql) => sql`UPDATE connector_modules SET connector_id = ${draftId} WHERE id = ${published.moduleId}` },
  { deed: 'write over a module by its id', attack: (sql) => sql`
    INSERT INTO connector_modules SELECT (m).* FROM (SELECT m FROM connector_modules m WHERE id = ${published.moduleId}) AS one
    ON CONFLICT (id) DO UPDATE SET script = 'evil'` },
  { deed: 'use the number again', attack: (sql) => insertConnector(sql, published.handle, 1) },
  { deed: 'go back to a lower number', attack: (sql) => insertConnector(sql, published.handle, 0) },
  { deed: 'free a burned number', attack: (sql) => sql`DELETE FROM burned_versions WHERE handle = ${published.handle}` },
  { deed: 'rename a burned number', attack: (sql) => sql`UPDATE burned_versions SET version = 99 WHERE handle = ${published.handle}` },
  { deed: 'empty the burned numbers', attack: (sql) => sql`TRUNCATE burned_versions` },
  { deed: 'be born published', attack: (sql) => sql`
    INSERT INTO connectors (handle, version, name, connector_type, published, content_sha256) VALUES ('born', 1, 'Born', 'x', true, repeat('0', 64))` },
  { deed: 'change the handle of a draft', attack: (sql) => sql`UPDATE connectors SET handle = 'other' WHERE id = ${draftId}` },
  { deed: 'make a draft one of the library', attack: (sql) => sql`UPDATE connectors SET library_id = gen_random_uuid() WHERE id = ${draftId}` },
]

describe.each(['app', 'owner'] as const)('the database, asked by the %s role, does not let one', (role) => {
  test.each(attacks)('$deed', async ({ attack }) => {
    const before = await everything()
    await expect(attack(server.database[role])).rejects.toThrow(/published|not allowed|permission denied|never change|taken|draft|stays with|identifies/)
    expect(await everything()).toEqual(before)
  })
})

describe('the run-time role can not', () => {
  const forbidden: Attack[] = [
    { deed: 'switch the triggers off', attack: (sql) => sql`ALTER TABLE connectors DISABLE TRIGGER ALL` },
    { deed: 'switch all triggers off for itself', attack: (sql) => sql`SET session_replication_role = replica` },
    { deed: 'drop a trigger', attack: (sql) => sql`DROP TRIGGER published_versions_stay ON connectors` },
    { deed: 'replace what a trigger does', attack: (sql) => sql`CREATE OR REPLACE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'` },
    { deed: 'drop the table', attack: (sql) => sql`DROP TABLE connector_modules` },
    { deed: 'insert a connector of the library', attack: (sql) => sql`
      INSERT INTO connectors (handle, version, name, connector_type, library_id) VALUES ('lib', 1, 'Lib', 'x', gen_random_uuid())` },
  ]
  test.each(forbidden)('$deed', async ({ attack }) => {
    await expect(attack(server.database.app)).rejects.toThrow(/permission denied|must be owner/)
  })

  test('hide a table behind a temporary one of the same name', async () => {
    await server.database.app.begin(async (sql) => {
      await sql`CREATE TEMPORARY TABLE connectors (id uuid, published boolean) ON COMMIT DROP`
      await expect(sql.savepoint((inner) => inner`DELETE FROM public.connector_modules WHERE id = ${published.moduleId}`)).rejects.toThrow(/published/)
    }).catch((error: unknown) => expect(String(error)).toMatch(/permission denied/))
  })
})

describe('a published version', () => {
  test('that was changed in spite of all says so instead of showing false content', async () => {
    const tampered = await createPublished(server, { sharedLibrary: 'return 1' })
    await server.database.owner.begin(async (sql) => {
      await sql`ALTER TABLE connectors DISABLE TRIGGER USER`
      await sql`UPDATE connectors SET shared_library = 'return 2' WHERE id = ${tampered.id}`
      await sql`ALTER TABLE connectors ENABLE TRIGGER USER`
    })
    const answer = await server.graphql(`{ getConnector(id: "${tampered.id}") { name sharedLibrary } }`)
    expect(answer.errors).toMatchObject([{ message: expect.stringContaining('SHA-256'), path: ['getConnector', 'sharedLibrary'], extensions: { code: 'content_mismatch' } }])
    expect(answer.data).toEqual({ getConnector: { name: tampered.name, sharedLibrary: null } })
  })

  test('gets each of its next numbers once, however many ask at the same time', async () => {
    const { id } = await createPublished(server)
    const made = await Promise.all(Array.from({ length: 8 }, () => createVersion(server, id)))
    expect(new Set(made.map(({ result }) => result?.version))).toEqual(new Set([2, 3, 4, 5, 6, 7, 8, 9]))
  })
})

const insertConnector = (sql: Sql, handle: string, version: number) =>
  sql`INSERT INTO connectors (id, handle, version, name, connector_type) VALUES (${randomUUID()}, ${handle}, ${version}, 'Again', 'general')`

const insertModule = (sql: Sql, connector: string) => sql`
  INSERT INTO connector_modules (id, connector_id, kind, position, origin_id, name, handle, script, enabled, settings, samples)
  VALUES (${randomUUID()}, ${connector}, 'actions', 9, ${randomUUID()}, 'Evil', 'evil', 'evil', true, '{}', '[]')
`

const everything = async () => [await read(server, published.id), await server.database.owner`SELECT count(*) FROM burned_versions`]
