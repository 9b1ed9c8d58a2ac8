import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sql } from 'postgres'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { createEmptyDatabase } from '../test/test-database.ts'
import { connectAsApp, connectAsOwner } from './connections.ts'
import { migrate } from './migrate.ts'

let owner: Sql
let app: Sql
beforeEach(async () => {
  const location = await createEmptyDatabase()
  owner = connectAsOwner(location, 4)
  app = connectAsApp(location, 1)
  return async () => void (await Promise.all([owner.end(), app.end()]))
})

test('several servers that start at once apply every migration once', async () => {
  const folder = await folderWith({ '001-one.sql': 'CREATE TABLE one (id integer)', '002-two.sql': 'ALTER TABLE one ADD name text' })
  await Promise.all([migrate(owner, folder), migrate(owner, folder), migrate(owner, folder)])
  await migrate(owner, folder)
  const applied = await owner`SELECT name FROM studio_migrations ORDER BY number`
  expect(applied.map((row) => row['name'])).toEqual(['001-one.sql', '002-two.sql'])
})

test('a migration that fails leaves nothing behind and says which one it was', async () => {
  const folder = await folderWith({ '001-one.sql': 'CREATE TABLE one (id integer); SELECT nonsense' })
  await expect(migrate(owner, folder)).rejects.toThrow('The migration 001-one.sql failed')
  expect(await owner`SELECT to_regclass('one') AS found`).toMatchObject([{ found: null }])
})

test('a migration that was changed after it had been applied is refused', async () => {
  const folder = await folderWith({ '001-one.sql': 'CREATE TABLE one (id integer)' })
  await migrate(owner, folder)
  await writeFile(join(folder, '001-one.sql'), 'CREATE TABLE one (id bigint)')
  await expect(migrate(owner, folder)).rejects.toThrow('The migration 001-one.sql was changed after this database had applied it.')
})

test('line ends that Git changed are no change', async () => {
  const folder = await folderWith({ '001-one.sql': 'CREATE TABLE one (\nid integer)\n' })
  await migrate(owner, folder)
  await writeFile(join(folder, '001-one.sql'), 'CREATE TABLE one (\r\nid integer)\r\n')
  await expect(migrate(owner, folder)).resolves.toBeUndefined()
})

test('a database that is newer than the code is refused', async () => {
  const folder = await folderWith({ '001-one.sql': 'SELECT 1', '002-two.sql': 'SELECT 2' })
  await migrate(owner, folder)
  await rm(join(folder, '002-two.sql'))
  await expect(migrate(owner, folder)).rejects.toThrow('The database is newer than this Connector Studio: it has the migration 002-two.sql')
})

test('the run-time role owns no table', async () => {
  await migrate(owner)
  const [count] = await app<{ tables: number; mine: number }[]>`
    SELECT count(*) AS tables, count(*) FILTER (WHERE tableowner = current_user) AS mine FROM pg_tables WHERE schemaname = 'public'
  `
  expect(count?.mine).toBe(0)
  expect(count?.tables).toBeGreaterThan(1)
  await expect(app`DROP TABLE studio_migrations`).rejects.toThrow('must be owner')
})

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'studio-migrations-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, sql] of Object.entries(files)) await writeFile(join(folder, name), sql)
  return folder
}
