import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectAsOwner, type EmbeddedLocation } from '../db/connections.ts'
import { verifyAudit } from '../modules/audit/verify.ts'
import { anAction, createPublished, read, update } from '../test/connector-deeds.ts'
import { createDraft } from '../test/factories.ts'
import { adminEmail, followLink, signIn, type TestPerson } from '../test/sign-in.ts'
import { startBareServer } from '../test/studio-server.ts'
import { createEmptyDatabase, createTestDatabase, databaseUrl } from '../test/test-database.ts'

let folder: string
let file: string
let location: EmbeddedLocation
let server: Awaited<ReturnType<typeof startBareServer>>
let admin: TestPerson
let draft: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'studio-backup-'))
  file = join(folder, 'one.backup')
  location = await createTestDatabase()
  server = await startBareServer(location, { libraryDir: 'library' })
  admin = await followLink(server.url, server.welcomeUrl ?? '', { name: 'Ada Admin', email: adminEmail })
  const made = await createDraft(admin, { description: 'tab \t backslash \\ line \n cr \r  and \\. alone:\n\\.\nend', actions: [anAction({ script: 'return "ü \u2028 🖨"' })] })
  draft = made.id
  await update(admin, draft, { expectedUpdatedAt: made.updatedAt, sharedLibrary: '-- more' })
  await createPublished(admin, { name: 'Published' })
  await admin.graphql('mutation { createConnector(input: { name: "Kept", handle: "kept", connectorType: "general" }) { errors { code } } }', {}, { 'idempotency-key': crypto.randomUUID() })
}, 120_000)
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** As a person does at a terminal. */
function run(script: string, args: string[], at: EmbeddedLocation): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl(at) }
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }))
  })
}

/** Every row of every table, as text. */
async function everything(at: EmbeddedLocation): Promise<Record<string, string[]>> {
  const owner = connectAsOwner(at, 1)
  const tables = await owner<{ name: string }[]>`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'studio_migrations' ORDER BY relname`
  const rows = tables.map(async ({ name }) => [name, (await owner<{ row: string }[]>`SELECT t::text AS row FROM ${owner(name)} t ORDER BY 1`).map(({ row }) => row)] as const)
  const all = Object.fromEntries(await Promise.all(rows))
  await owner.end()
  return all
}

test('a backup restored into an empty database has every row, and a server on it goes on', async () => {
  const before = await everything(location)
  expect(await run('server/backup.ts', [file], location)).toEqual({ code: 0, said: expect.stringMatching(/rows of \d+ tables are in/) })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const target = await createEmptyDatabase()
  expect(await run('server/restore.ts', [file], target)).toEqual({ code: 0, said: expect.stringMatching(/ are restored\.\n$/) })
  expect(await everything(target)).toEqual(before)
  expect(Object.values(before).filter((rows) => rows.length > 0).length).toBeGreaterThanOrEqual(10)

  const again = await startBareServer(target, { libraryDir: 'library' })
  const person = await signIn(again.url, adminEmail)
  expect(await read(person, draft)).toEqual(await read(admin, draft))
  expect((await verifyAudit(again.database.owner, null)).problems).toEqual([])
  await expect(again.database.owner`DELETE FROM audit_records`).rejects.toThrow('is not allowed')
  await again.close()
}, 120_000)

test('a database with anything in it is not restored over', async () => {
  expect(await run('server/restore.ts', [file], location)).toEqual({ code: 2, said: expect.stringContaining('into an empty database only') })
})

test('an existing file is not written over', async () => {
  expect(await run('server/backup.ts', [file], location)).toEqual({ code: 2, said: expect.stringContaining('is there already') })
})

test.each<[string, (text: Buffer) => Buffer, RegExp]>([
  ['of which a letter was changed', (text) => Buffer.from(text.toString('latin1').replace('Ada Admin', 'Eve Admin'), 'latin1'), /^The backup is damaged: the rows of \w+ are not those that were written/],
  ['that was cut off', (text) => text.subarray(0, text.length / 2), /ends too early/],
  ['that is none', () => Buffer.from('hello\n'), /no backup of Connector Studio/],
])('a backup %s is refused before anything is changed', async (_, spoil, words) => {
  const spoilt = join(folder, 'spoilt.backup')
  await writeFile(spoilt, gzipSync(spoil(gunzipSync(await readFile(file)))))
  const target = await createEmptyDatabase()
  expect(await run('server/restore.ts', [spoilt], target)).toEqual({ code: 2, said: expect.stringMatching(words) })
  expect(await everything(target)).toEqual({})
})
