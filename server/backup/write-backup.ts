import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip, type Gzip } from 'node:zlib'
import type { Sql, TransactionSql } from 'postgres'
import { CannotStart } from '../cannot-start.ts'
import { backupFormat, type BackupHead, endOfRows, RowSum, type TableSum } from './backup-file.ts'
import { type BackupTable, findTables } from './backup-tables.ts'

/** Writes everything that the database held at one moment, while the server goes on; the file has its name once it is whole. */
export async function writeBackup(owner: Sql, path: string): Promise<Record<string, TableSum>> {
  if (existsSync(path)) throw new CannotStart(`${path} is there already; a backup is not written over.`)
  const unfinished = `${path}.unfinished`
  const gzip = createGzip()
  const written = pipeline(gzip, createWriteStream(unfinished, { mode: 0o600, flags: 'wx' }))
  try {
    const sums = await owner.begin('ISOLATION LEVEL REPEATABLE READ READ ONLY', (sql) => writeTables(sql, gzip))
    gzip.end()
    await written
    await rename(unfinished, path)
    return sums
  } catch (error) {
    gzip.destroy()
    await written.catch(() => undefined)
    await rm(unfinished, { force: true })
    throw error
  }
}

async function writeTables(sql: TransactionSql, gzip: Gzip): Promise<Record<string, TableSum>> {
  const migrations = await sql<BackupHead['migrations']>`SELECT number, name, sha256 FROM studio_migrations ORDER BY number`
  await write(gzip, `${JSON.stringify({ format: backupFormat, madeAt: new Date().toISOString(), migrations: [...migrations] })}\n`)
  const sums: Record<string, TableSum> = {}
  for (const table of await findTables(sql)) sums[table.name] = await writeTable(sql, gzip, table)
  await write(gzip, `${JSON.stringify({ end: sums })}\n`)
  return sums
}

async function writeTable(sql: TransactionSql, gzip: Gzip, { name, columns, key }: BackupTable): Promise<TableSum> {
  await write(gzip, `${JSON.stringify({ table: name, columns })}\n`)
  const sum = new RowSum()
  const rows = await sql`COPY (SELECT ${sql(columns)} FROM ${sql(name)} ORDER BY ${sql(key)}) TO STDOUT`.readable()
  for await (const chunk of rows) {
    const bytes = Buffer.from(chunk)
    sum.addText(bytes)
    await write(gzip, bytes)
  }
  // postgres.js leaves its socket paused where the end of the rows came in one piece with the last of them.
  // oxlint-disable-next-line no-underscore-dangle -- what a stream calls its source by
  rows._read(0)
  await write(gzip, `${endOfRows}\n`)
  return sum.sum()
}

async function write(gzip: Gzip, text: string | Buffer): Promise<void> {
  if (!gzip.write(text)) await once(gzip, 'drain')
}
