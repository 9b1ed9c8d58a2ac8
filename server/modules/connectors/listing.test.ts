import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAction, clone, createPublished, createVersion, destroy } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'

let server: TestServer
const ids: Record<string, string> = {}
beforeAll(async () => {
  server = await startTestServer()
  ids['alpha'] = (await createPublished(server, { name: 'Alpha_1', handle: 'alpha', connectorType: 'erp', description: 'über 100 %', actions: [anAction()] })).id
  ids['beta'] = (await createVersion(server, ids['alpha'], { description: 'next' })).result?.id ?? ''
  ids['gamma'] = (await clone(server, ids['alpha'], { name: 'Gamma', handle: 'gamma' })).result?.id ?? ''
  ids['delta'] = (await createDraft(server, { name: 'alphabet', handle: 'delta', connectorType: 'crm' })).id
  await destroy(server, (await createDraft(server, { name: 'Gone', handle: 'gone' })).id)
})
afterAll(() => server.close())

type Listed = { listConnectors: { count?: number; results: { id: string; handle: string; version: number }[]; [key: string]: unknown } }

async function list(args: object, fields = '') {
  const document = `query ($filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {
    listConnectors(filter: $filter, sort: $sort, limit: $limit, offset: $offset) { results { id handle version } ${fields} } }`
  return server.graphql<Listed>(document, args)
}
async function found(filter: object): Promise<string[]> {
  const { data, errors } = await list({ filter })
  if (!data) throw new Error(JSON.stringify(errors))
  return data.listConnectors.results.map(({ handle, version }) => `${handle} ${version}`)
}

const all = ['alpha 1', 'alpha 2', 'delta 1', 'gamma 1']

describe('a filter', () => {
  test.each<[string, object, string[]]>([
    ['nothing', {}, all],
    ['eq', { handle: { eq: 'delta' } }, ['delta 1']],
    ['eq of null, which nothing equals', { description: { eq: null } }, []],
    ['notEq', { handle: { notEq: 'alpha' } }, ['delta 1', 'gamma 1']],
    ['notEq, which leaves out what is nil', { description: { notEq: 'next' } }, ['alpha 1', 'gamma 1']],
    ['in', { handle: { in: ['delta', 'gamma', 'x'] } }, ['delta 1', 'gamma 1']],
    ['in of nothing', { handle: { in: [] } }, []],
    ['lessThan', { version: { lessThan: 2 } }, ['alpha 1', 'delta 1', 'gamma 1']],
    ['greaterThan', { version: { greaterThan: 1 } }, ['alpha 2']],
    ['lessThanOrEqual', { handle: { lessThanOrEqual: 'delta' } }, ['alpha 1', 'alpha 2', 'delta 1']],
    ['greaterThanOrEqual', { handle: { greaterThanOrEqual: 'delta' } }, ['delta 1', 'gamma 1']],
    ['isNil true', { description: { isNil: true } }, ['delta 1']],
    ['isNil false', { parentId: { isNil: false } }, ['alpha 2', 'gamma 1']],
    ['isDistinctFrom a value', { description: { isDistinctFrom: 'next' } }, ['alpha 1', 'delta 1', 'gamma 1']],
    ['isDistinctFrom null', { description: { isDistinctFrom: null } }, ['alpha 1', 'alpha 2', 'gamma 1']],
    ['isNotDistinctFrom null', { description: { isNotDistinctFrom: null } }, ['delta 1']],
    ['contains, case-sensitively', { name: { contains: 'lpha' } }, ['alpha 1', 'alpha 2', 'delta 1']],
    ['contains what LIKE would read as a pattern', { name: { contains: 'a_1' } }, ['alpha 1', 'alpha 2']],
    ['contains a percent sign', { description: { contains: '100 %' } }, ['alpha 1', 'gamma 1']],
    ['stringStartsWith', { name: { stringStartsWith: 'alpha' } }, ['delta 1']],
    ['stringEndsWith', { name: { stringEndsWith: 'bet' } }, ['delta 1']],
    ['like', { name: { like: 'A%\\_1' } }, ['alpha 1', 'alpha 2']],
    ['ilike', { name: { ilike: 'ALPHA%' } }, ['alpha 1', 'alpha 2', 'delta 1']],
    ['a boolean', { published: { eq: true } }, ['alpha 1']],
    ['booleans in a list', { published: { in: [false] } }, ['alpha 2', 'delta 1', 'gamma 1']],
    ['a moment', { createdAt: { lessThan: '2001-01-01T00:00:00Z' } }, []],
    ['a moment in another time zone', { updatedAt: { greaterThan: '2001-01-01T00:00:00.5+02:00' } }, all],
    ['two fields, both of them', { handle: { eq: 'alpha' }, version: { eq: 2 } }, ['alpha 2']],
    ['two operators, both of them', { version: { greaterThan: 0, lessThan: 2 }, handle: { eq: 'alpha' } }, ['alpha 1']],
    ['or', { or: [{ handle: { eq: 'gamma' } }, { version: { eq: 2 } }] }, ['alpha 2', 'gamma 1']],
    ['and', { and: [{ handle: { eq: 'alpha' } }, { version: { eq: 2 } }] }, ['alpha 2']],
    ['not', { not: [{ handle: { eq: 'alpha' } }] }, ['delta 1', 'gamma 1']],
    ['not of several, which is not all of them', { not: [{ handle: { eq: 'alpha' } }, { version: { eq: 2 } }] }, ['alpha 1', 'delta 1', 'gamma 1']],
    ['nested', { or: [{ and: [{ not: [{ handle: { eq: 'alpha' } }] }, { name: { eq: 'Gamma' } }] }, { version: { eq: 2 } }] }, ['alpha 2', 'gamma 1']],
    ['empty lists and nulls, which say nothing', { or: [], and: [], not: [], name: null, parent: null }, all],
    ['parent', { parent: { handle: { eq: 'alpha' } } }, ['alpha 2', 'gamma 1']],
    ['children', { children: { name: { eq: 'Gamma' } } }, ['alpha 1']],
    ['a parent with such children', { parent: { children: { version: { eq: 2 } } } }, ['alpha 2', 'gamma 1']],
    ['no such parent', { not: [{ parent: { handle: { eq: 'alpha' } } }] }, ['alpha 1', 'delta 1']],
  ])('by %s', async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected)
  })

  test.each<[string, object, string]>([
    ['an id that is none', { id: { eq: 'nonsense' } }, '"nonsense" is not an id'],
    ['an id in a list that is none', { parentId: { in: [randomUUID(), 'x'] } }, '"x" is not an id'],
    ['a pattern that ends in a backslash', { name: { like: 'a\\' } }, 'ends in a backslash'],
    ['NUL', { name: { eq: 'a\u0000' } }, 'NUL'],
    ['half a surrogate pair', { name: { contains: '\udc00' } }, 'surrogate'],
    ['nesting without end', Array.from({ length: 20 }).reduce<object>((inner) => ({ and: [inner] }), {}), '8 levels'],
    ['relations of relations of relations', { children: { parent: { children: { version: { eq: 2 } } } } }, '2 times'],
    ['relations by the dozen', { or: Array.from({ length: 12 }, () => ({ children: { version: { eq: 2 } } })) }, '200 conditions'],
    ['a very long list', { handle: { in: Array.from({ length: 1001 }, String) } }, '1000 values'],
  ])('with %s is refused with a sentence', async (_, filter, message) => {
    const { data, errors } = await list({ filter })
    expect(data?.listConnectors ?? null).toBeNull()
    expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code: 'invalid_filter' } }])
  })

  test.each(['2026-02-30T00:00:00Z', 'yesterday', '2026-01-01', '2026-01-01T25:00:00Z'])('with the moment %s is refused', async (moment) => {
    const { errors } = await list({ filter: { createdAt: { eq: moment } } })
    expect(errors).toMatchObject([{ message: expect.stringContaining('is not a date and time') }])
  })
})

describe('a sort', () => {
  test.each<[string, object[], string[]]>([
    ['one field, down', [{ field: 'HANDLE', order: 'DESC' }, { field: 'VERSION' }], ['gamma 1', 'delta 1', 'alpha 1', 'alpha 2']],
    ['nulls first', [{ field: 'DESCRIPTION', order: 'ASC_NULLS_FIRST' }, { field: 'HANDLE' }], ['delta 1', 'alpha 2', 'alpha 1', 'gamma 1']],
    ['nulls last', [{ field: 'DESCRIPTION', order: 'DESC_NULLS_LAST' }, { field: 'HANDLE' }], ['alpha 1', 'gamma 1', 'alpha 2', 'delta 1']],
    ['as PostgreSQL and Ash do, nulls last on the way up', [{ field: 'DESCRIPTION' }, { field: 'HANDLE' }], ['alpha 2', 'alpha 1', 'gamma 1', 'delta 1']],
  ])('by %s', async (_, sort, expected) => {
    const { data } = await list({ sort })
    expect(data?.listConnectors.results.map(({ handle, version }) => `${handle} ${version}`)).toEqual(expected)
  })
})

describe('a page', () => {
  const fields = 'count hasNextPage hasPreviousPage pageNumber lastPage limit'

  test('tells where it stands', async () => {
    const { data } = await list({ limit: 3, offset: 3 }, fields)
    expect(data?.listConnectors).toMatchObject({ count: 4, hasNextPage: false, hasPreviousPage: true, pageNumber: 2, lastPage: 2, limit: 3 })
    expect((await list({ limit: 3 }, fields)).data?.listConnectors).toMatchObject({ hasNextPage: true, hasPreviousPage: false, pageNumber: 1 })
    expect((await list({ filter: { handle: { eq: 'none' } } }, fields)).data?.listConnectors).toMatchObject({ count: 0, lastPage: 1, limit: 50 })
  })

  test('is 250 long at most, and starts somewhere', async () => {
    expect((await list({ limit: 10_000 }, fields)).data?.listConnectors).toMatchObject({ limit: 250 })
    expect((await list({ limit: 0 })).errors).toMatchObject([{ message: 'A limit is 1 at least.', extensions: { code: 'invalid_page' } }])
    expect((await list({ offset: -1 })).errors).toMatchObject([{ message: 'An offset is 0 at least.', extensions: { code: 'invalid_page' } }])
  })
})

describe('reading many at once', () => {
  test('children, parents and modules of a whole page take one statement each', async () => {
    const { sent, data } = await statements(`{ listConnectors { results {
      handle version parent { name } children(limit: 1, sort: [{ field: VERSION, order: DESC }]) { version } actions { name } timers { name } sharedLibrary } } }`)
    // And one asks how large the texts are.
    expect(sent).toHaveLength(6)
    expect(data?.listConnectors.results[0]).toMatchObject({ handle: 'alpha', parent: null, children: [{ version: 2 }], actions: [{ name: 'Submit a job' }] })
  })

  test('nobody counts, nor reads modules, when nobody asks', async () => {
    const { sent } = await statements('{ listConnectors { results { name } hasNextPage } }')
    expect(sent).toHaveLength(1)
    expect(sent[0]).not.toMatch(/count\(|connector_modules|shared_library/)
  })

  test('only the count is read when only the count is asked for', async () => {
    const { sent } = await statements('{ listConnectors { count lastPage } }')
    expect(sent).toEqual([expect.stringContaining('count(*)')])
  })
})

/** What a request sends to the database; a new connection's own questions are not counted. */
async function statements(document: string) {
  const sent: string[] = []
  Object.assign(server.database.app.options, { debug: (_: number, query: string) => void (query.includes('pg_catalog') || sent.push(query)) })
  const { data, errors } = await server.graphql<Listed>(document)
  Object.assign(server.database.app.options, { debug: undefined })
  if (errors) throw new Error(JSON.stringify(errors))
  return { sent, data }
}
