import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAction, createPublished, destroy } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  const script = `local M = {}\n${'  '.repeat(60)}-- ${'x'.repeat(150)} calls the Zephyr gateway ${'y'.repeat(150)}\nreturn M`
  await createDraft(server, { name: 'Script', handle: 'in-script', actions: [anAction({ name: 'First' }), anAction({ name: 'Second', handle: 'second', script })] })
  await createDraft(server, { name: 'Module', handle: 'in-module', actions: [anAction({ name: 'Through zephyr' })] })
  await createDraft(server, { name: 'Library', handle: 'in-library', sharedLibrary: 'local a = 1\n  return zephyr(a) -- 100%\n' })
  await createDraft(server, { name: 'Description', handle: 'in-description', description: 'Talks to\nZEPHYR over HTTP' })
  await createPublished(server, { name: 'Handle', handle: 'zephyr-handle', connectorType: 'erp' })
  await createDraft(server, { name: 'Zephyr Ärzte', handle: 'in-name', description: 'zephyr' })
  await destroy(server, (await createDraft(server, { name: 'Zephyr that is gone', handle: 'gone' })).id)
})
afterAll(() => server.close())

type Match = { connector: { handle: string }; place: string; moduleName: string | null; excerpt: string | null }
type Found = { searchConnectors: { count: number; countIsCapped: boolean; hasNextPage: boolean; results: Match[] } }

async function search(text: string, args: object = {}) {
  const document = `query ($text: String!, $filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {
    searchConnectors(text: $text, filter: $filter, sort: $sort, limit: $limit, offset: $offset) {
      count countIsCapped hasNextPage results { connector { handle } place moduleName excerpt } } }`
  const { data, errors } = await server.graphql<Found>(document, { text, ...args })
  if (!data) throw new Error(JSON.stringify(errors))
  return data.searchConnectors
}
const handles = ({ results }: Found['searchConnectors']) => results.map(({ connector }) => connector.handle)

describe('a search', () => {
  test('finds a text wherever it stands, the name first and the scripts last', async () => {
    const { results, count, hasNextPage } = await search('zephyr')
    expect(results.map(({ connector, place }) => [connector.handle, place])).toEqual([
      ['in-name', 'NAME'],
      ['zephyr-handle', 'HANDLE'],
      ['in-description', 'DESCRIPTION'],
      ['in-module', 'MODULE_NAME'],
      ['in-library', 'SHARED_LIBRARY'],
      ['in-script', 'MODULE_SCRIPT'],
    ])
    expect({ count, hasNextPage }).toEqual({ count: 6, hasNextPage: false })
  })

  test('shows the line that matches, and the module', async () => {
    const [, , description, , library, script] = (await search('zephyr')).results
    expect([description?.excerpt, library?.excerpt]).toEqual(['ZEPHYR over HTTP', 'return zephyr(a) -- 100%'])
    expect(script?.moduleName).toBe('Second')
    expect(script?.excerpt).toHaveLength(160)
    expect(script?.excerpt).toContain('calls the Zephyr gateway')
  })

  test('obeys a filter and a sort', async () => {
    expect(handles(await search('zephyr', { filter: { connectorType: { eq: 'erp' } } }))).toEqual(['zephyr-handle'])
    expect(handles(await search('zephyr', { filter: { published: { eq: false } }, sort: [{ field: 'HANDLE', order: 'DESC' }], limit: 2 }))).toEqual(['in-script', 'in-name'])
  })

  test('comes in pages', async () => {
    const page = await search('zephyr', { limit: 2, offset: 1 })
    expect({ handles: handles(page), hasNextPage: page.hasNextPage, count: page.count }).toEqual({ handles: ['zephyr-handle', 'in-description'], hasNextPage: true, count: 6 })
    expect(await search('zephyr', { offset: 1000 })).toMatchObject({ results: [], hasNextPage: false })
  })

  test.each([
    ['100%', ['in-library']],
    ['%', []],
    ['_', []],
    ['zep%yr', []],
    ['\\', []],
    ['ärzte', ['in-name']],
    ['zy', []],
    ['in-s', ['in-script']],
    ['  zephyr(a)  ', ['in-library']],
    ['', []],
  ])('for "%s" takes it as it is written', async (text, expected) => {
    expect(handles(await search(text))).toEqual(expected)
  })

  test('of a text that can not be one is refused', async () => {
    const { errors } = await server.graphql('query ($text: String!) { searchConnectors(text: $text) { count } }', { text: 'a\u0000' })
    expect(errors).toMatchObject([{ extensions: { code: 'invalid_search' } }])
  })
})

test('a text that thousands have is counted up to a thousand, and its pages go on by place and time', async () => {
  const { owner } = server.database
  await owner`
    INSERT INTO connectors (handle, version, name, connector_type, shared_library)
    SELECT 'crowd-' || number, 1, CASE WHEN number <= 5 THEN 'Mistral ' || number ELSE 'Crowd ' || number END, 'crowd', '-- mistral'
    FROM generate_series(1, 1500) AS number
  `
  const first = await search('mistral', { limit: 8 })
  expect({ count: first.count, countIsCapped: first.countIsCapped, hasNextPage: first.hasNextPage }).toEqual({ count: 1000, countIsCapped: true, hasNextPage: true })
  expect(first.results.map(({ place }) => place)).toEqual([...Array<string>(5).fill('NAME'), ...Array<string>(3).fill('SHARED_LIBRARY')])
  expect(handles(first).slice(5)).toEqual(['crowd-1500', 'crowd-1499', 'crowd-1498'])
  expect(handles(await search('mistral', { limit: 3, offset: 6 }))).toEqual(['crowd-1499', 'crowd-1498', 'crowd-1497'])
  expect(handles(await search('mistral', { limit: 2, sort: [{ field: 'HANDLE', order: 'ASC' }] }))).toEqual(['crowd-1', 'crowd-10'])
})
