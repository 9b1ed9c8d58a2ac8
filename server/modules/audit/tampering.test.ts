import { execFile } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sql, TransactionSql } from 'postgres'
import type { EmbeddedLocation } from '#server/db/connections.ts'
import { createDraft } from '#server/test/factories.ts'
import { startBareServer } from '#server/test/studio-server.ts'
import { createTestDatabase, databaseUrl } from '#server/test/test-database.ts'
import { followLink } from '#server/test/sign-in.ts'
import { type Verification, verifyAudit } from './verify.ts'

let server: Awaited<ReturnType<typeof startBareServer>>
let location: EmbeddedLocation
let owner: Sql
beforeAll(async () => {
  location = await createTestDatabase()
  server = await startBareServer(location)
  owner = server.database.owner
  const admin = await followLink(server.url, server.welcomeUrl ?? '', { name: 'Ada', email: 'ada@example.com' })
  for (let count = 0; count < 5; count += 1) await createDraft(admin)
})
afterAll(() => server.close())

class Undo extends Error {}

/** As somebody would who owns the database and switches its guards off; undone afterwards. */
async function afterTampering(tamper: (sql: TransactionSql) => Promise<unknown>, noted: Verification['head'] | null = null): Promise<string[]> {
  const problems: string[] = []
  const work = owner.begin(async (sql) => {
    await sql`ALTER TABLE audit_records DISABLE TRIGGER USER`
    await tamper(sql)
    problems.push(...(await verifyAudit(sql, noted)).problems)
    throw new Undo()
  })
  await expect(work).rejects.toThrow(Undo)
  return problems
}

const cut = (sql: TransactionSql) => sql`DELETE FROM audit_records WHERE number > 4`

function verify(): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl(location) }
  return new Promise((resolve) => {
    execFile(process.execPath, ['server/audit-verify.ts'], { env }, (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }))
  })
}

test.each(['UPDATE audit_records SET actor_name = ""', 'DELETE FROM audit_records', 'TRUNCATE audit_records'])('nobody can %s', async (statement) => {
  const text = statement.replaceAll('"', "'")
  await expect(server.database.app.unsafe(text)).rejects.toThrow('permission denied')
  await expect(owner.unsafe(text)).rejects.toThrow('is not allowed on audit_records')
})

test.each<[string, (sql: TransactionSql) => Promise<unknown>, RegExp]>([
  ['a name', (sql) => sql`UPDATE audit_records SET actor_name = 'Somebody else' WHERE number = 3`, /^Record 3 was changed/],
  ['a moment', (sql) => sql`UPDATE audit_records SET at = at + interval '1 microsecond' WHERE number = 3`, /^Record 3 was changed/],
  ['a hash', (sql) => sql`UPDATE audit_records SET after_sha256 = ${'0'.repeat(64)} WHERE number = 4`, /^Record 4 was changed/],
  ['the last record', (sql) => sql`UPDATE audit_records SET summary = 'nothing' WHERE number = 6`, /^Record 6 was changed/],
])('a change of %s is found', async (_, tamper, words) => {
  expect(await afterTampering(tamper)).toEqual([expect.stringMatching(words)])
})

test('a record that was taken out is found, also when the numbers were closed up', async () => {
  expect(await afterTampering((sql) => sql`DELETE FROM audit_records WHERE number = 3`)).toContainEqual('Between the records 2 and 4 some are gone.')
  const closedUp = await afterTampering(async (sql) => {
    await sql`DELETE FROM audit_records WHERE number = 3`
    for (const number of [4, 5, 6]) await sql`UPDATE audit_records SET number = ${number - 1} WHERE number = ${number}`
  })
  expect(closedUp).toContainEqual(expect.stringContaining('Record 3 does not follow the one before it'))
})

test('an end that was cut off is found by the head that was noted', async () => {
  const { head, problems } = await verifyAudit(owner, null)
  expect([head.number, problems]).toEqual([6, []])
  expect(await afterTampering(cut)).toEqual([])
  expect(await afterTampering(cut, head)).toEqual(['The records 5 to 6 are gone: 6 was noted as the last one.'])
})

test('npm run audit:verify says so, and ends with an error', async () => {
  expect(await verify()).toEqual({ code: 0, said: expect.stringMatching(/^The audit is whole: 6 records\. Note its head: 6:[0-9a-f]{64}\n$/) })
  await owner`ALTER TABLE audit_records DISABLE TRIGGER USER`
  await owner`UPDATE audit_records SET summary = 'nothing' WHERE number = 2`
  expect(await verify()).toEqual({ code: 1, said: expect.stringContaining('Record 2 was changed after it had been written.') })
})
