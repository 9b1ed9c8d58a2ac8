import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { clone, createVersion, destroy, read, update } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'
import { loadLibrary } from './library.service.ts'

let server: TestServer
let folder: string
beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'studio-library-'))
  return () => rm(folder, { recursive: true })
})
afterAll(() => server.close())

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

const libraryIds: Record<string, string> = {
  press: '0f4f8c1e-7a94-4a5e-8a37-9d2a1d1f7c00',
  cutter: '0f4f8c1e-7a94-4a5e-8a37-9d2a1d1f7c01',
  taken: '0f4f8c1e-7a94-4a5e-8a37-9d2a1d1f7c02',
}

async function writeVersion(handle: string, version: number, script = 'return 1', originId = libraryIds[handle]): Promise<void> {
  const action = { originId, handle: 'query', name: 'Query', script: 'query.lua' }
  const manifest = { format: 1, libraryId: libraryIds[handle], handle, version, name: `The ${handle}`, connectorType: 'dfe', actions: [action] }
  await write(`${handle}/v${version}/connector.json`, JSON.stringify(manifest))
  await write(`${handle}/v${version}/query.lua`, script)
}

const load = () => loadLibrary(server.database.owner, folder)

type Row = { id: string; version: number; published: boolean; libraryId: string; parent: { version: number } | null; actions: { id: string; script: string }[] }
async function versions(handle: string): Promise<Row[]> {
  const document = `query ($handle: String!) { listConnectors(filter: { handle: { eq: $handle } }) {
    results { id version published libraryId parent { version } actions { id script } } } }`
  const { data } = await server.graphql<{ listConnectors: { results: Row[] } }>(document, { handle })
  return data?.listConnectors.results ?? []
}

test('a library is loaded once, each version derived from the one before', async () => {
  await writeVersion('press', 1)
  await writeVersion('press', 2, 'return 2')
  expect(await load()).toEqual({ inserted: 2, warnings: [] })
  const loaded = await versions('press')
  expect(loaded).toMatchObject([
    { version: 1, published: true, libraryId: libraryIds['press'], parent: null, actions: [{ script: 'return 1' }] },
    { version: 2, published: true, parent: { version: 1 }, actions: [{ script: 'return 2' }] },
  ])
  expect(await load()).toEqual({ inserted: 0, warnings: [] })
  await writeVersion('press', 10)
  expect(await load()).toEqual({ inserted: 1, warnings: [] })
  expect((await versions('press')).slice(0, 2)).toEqual(loaded)
  // The ids are the same on every machine.
  expect(loaded[0]?.id).toBe('0cc5356b-2389-598f-9f66-2a57b45fb456')
})

test('several processes that start at once load each version once', async () => {
  await writeVersion('cutter', 1)
  const reports = await Promise.all([load(), load(), load()])
  expect(reports.reduce((sum, { inserted }) => sum + inserted, 0)).toBe(1)
  expect(reports.flatMap(({ warnings }) => warnings)).toEqual([])
})

test('a file that was changed under a loaded version changes nothing and is named', async () => {
  await writeVersion('cutter', 1, 'return "other"')
  const { inserted, warnings } = await load()
  expect(inserted).toBe(0)
  expect(warnings).toEqual([expect.stringMatching(/cutter\/v1 was changed \(actions of connector\.json\).*Write the change as a new version\.$/)])
  expect(await versions('cutter')).toMatchObject([{ actions: [{ script: 'return 1' }] }])
})

test('what is wrong with one version is told and keeps no other out', async () => {
  await createDraft(server, { handle: 'taken' })
  await writeVersion('taken', 1)
  await writeVersion('cutter', 2)
  await writeVersion('cutter', 10, 'return 1', libraryIds['press'])
  await write('press/v3/connector.json', '{ "format": 1 }')
  await write('press/v4/connector.json', '{')
  const { inserted, warnings } = await load()
  expect(inserted).toBe(1)
  expect(warnings).toEqual([
    expect.stringMatching(/cutter\/v10 was left out: actions\/0\/id: This module belongs to another connector/),
    expect.stringMatching(/press\/v3 was left out: connector\.json\/libraryId/),
    expect.stringMatching(/press\/v4 was left out: connector\.json: .*not valid JSON/),
    expect.stringMatching(/taken\/v1 was left out: the handle "taken" belongs to another connector/),
  ])
})

test('a library connector can be cloned and nothing else', async () => {
  const [row] = await versions('press')
  const id = row?.id ?? ''
  for (const refusal of [update(server, id, { name: 'Mine', expectedUpdatedAt: '2026-01-01T00:00:00Z' }), destroy(server, id), createVersion(server, id)]) {
    expect((await refusal).errors).toMatchObject([{ code: 'forbidden', message: expect.stringContaining('library') }])
  }
  expect((await clone(server, id, { name: 'Mine', handle: 'my-press' })).result).toMatchObject({ libraryId: null, parentId: id, published: false })
  expect(await read(server, id)).toMatchObject({ name: 'The press' })
})

test('a library that is not there is a warning', async () => {
  expect((await loadLibrary(server.database.owner, join(folder, 'none'))).warnings).toEqual([expect.stringContaining('could not be read')])
})
