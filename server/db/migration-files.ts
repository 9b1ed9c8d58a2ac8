import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type MigrationFile = { number: number; name: string; sql: string; sha256: string }

/** The files 001-name.sql, 002-name.sql, ... of a folder, in order. */
export async function readMigrationFiles(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(names.map((name, index) => readMigrationFile(folder, name, index + 1)))
}

async function readMigrationFile(folder: string, name: string, number: number): Promise<MigrationFile> {
  if (!new RegExp(`^${String(number).padStart(3, '0')}-[a-z0-9-]+\\.sql$`).test(name)) {
    throw new Error(`Migration ${number} is expected in the place of ${name}: the files count 001-name.sql, 002-name.sql, ...`)
  }
  // Git may check a file out with other line ends: that is no change.
  const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
  return { number, name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
}
