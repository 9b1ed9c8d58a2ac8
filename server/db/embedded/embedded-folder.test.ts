import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openFolder } from './embedded-folder.ts'

let parent: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'studio-folder-'))
  return () => rm(parent, { recursive: true })
})

test('a data folder of another PostgreSQL is refused by its version', async () => {
  await mkdir(join(parent, 'postgres', 'cluster'), { recursive: true })
  await writeFile(join(parent, 'postgres', 'cluster', 'PG_VERSION'), '17\n')
  await expect(openFolder(parent)).rejects.toThrow('was made by PostgreSQL 17; this Connector Studio brings 18.')
})

test('a data folder that can not be made is named with the reason', async () => {
  await writeFile(join(parent, 'file'), '')
  await expect(openFolder(join(parent, 'file', 'data'))).rejects.toThrow(/^The data folder .*file\/data can not be used \(ENOTDIR.*Set STUDIO_DATA_DIR/)
})

test.skipIf(process.platform !== 'linux')('a data folder in a place that takes no folders is refused, not waited for', async () => {
  await expect(openFolder('/proc/nope/data')).rejects.toThrow(/^The data folder \/proc\/nope\/data can not be used/)
})

test('a path that is too long for a socket is refused with the number of bytes to save', async () => {
  await expect(openFolder(join(parent, 'x'.repeat(90)))).rejects.toThrow(/is \d+ bytes too long for a database socket/)
})
