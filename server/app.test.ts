import { auditServer } from 'graphql-http'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './test/studio-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ introspection: true })
})
afterAll(() => server.close())

const post = (body: string | object, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: server.admin.cookie, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const signedInFetch = (input: RequestInfo | URL, init: RequestInit = {}) => {
  const headers = new Headers(init.headers)
  headers.set('cookie', server.admin.cookie)
  return fetch(input, { ...init, headers })
}
const aliases = (count: number, field: string) => Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')
const mutations = (count: number) => Array.from({ length: count }, (_, index) => `destroyConnector(id: "${index}") { errors { code } }`).join(' ')
const deep = (depth: number) => `{ listConnectors(limit: 1) { results ${'{ parent '.repeat(depth)}{ id }${' }'.repeat(depth)} } }`
const lists = (limit: string) => `listConnectors(limit: ${limit}) { results { children(limit: ${limit}) { children(limit: ${limit}) { id } } } }`
/** Each fragment spreads the next one twice: 16 of them stand for 32,768 fields. */
const fragments = Array.from({ length: 16 }, (_, index) => `fragment f${index} on Query { ${index === 15 ? 'capabilities' : `...f${index + 1} ...f${index + 1}`} }`)

test('GraphQL over HTTP is spoken as the specification says, in all 61 points', async () => {
  const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: signedInFetch })
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([])
  expect(results).toHaveLength(61)
})

test('tools can read the schema', async () => {
  const { data, errors } = await server.graphql(getIntrospectionQuery())
  expect(errors).toBeUndefined()
  expect(data).toHaveProperty('__schema')
})

test('the editor can ask what this backend can do', async () => {
  expect((await server.graphql('{ capabilities }')).data).toEqual({ capabilities: ['SEARCH_LUA', 'CONFIG_TEST_VALUES', 'RESTORE_CONNECTOR', 'REVISIONS', 'PUBLISH_REASON'] })
})

describe('a request is refused', () => {
  test.each<[string, Record<string, string>, number]>([
    ['from a page of another origin', { origin: 'https://evil.example' }, 403],
    ['from a page without an origin', { origin: 'null' }, 403],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['as plain text', { 'content-type': 'text/plain' }, 415],
    ['as a form with files', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ])('%s', async (_, headers, status) => {
    const response = await post({ query: '{ capabilities }' }, headers)
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('as a mutation by GET', async () => {
    const query = 'mutation { destroyConnector(id: "x") { errors { code } } }'
    expect((await signedInFetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`)).status).toBe(405)
  })

  test('when its body is larger than a megabyte', async () => {
    expect((await post({ query: '{ capabilities }', variables: { text: 'x'.repeat(1_000_000) } })).status).toBe(413)
  })

  test.each<[string, string, string]>([
    ['with hundreds of aliased mutations', `mutation { ${aliases(500, 'destroyConnector(id: "x") { errors { code } }')} }`, 'aliases'],
    ['with many mutations', `mutation { ${'destroyConnector(id: "x") { errors { code } } '.repeat(20)} }`, 'mutations'],
    ['with many mutations in a fragment', `mutation { ...f } fragment f on Mutation { ${mutations(20)} }`, 'mutations'],
    ['with many mutations in fragments of fragments', `mutation { ... { ...f ...f } } fragment f on Mutation { ... { ${mutations(6)} } }`, 'mutations'],
    ['that nests without end', deep(30), 'levels of nesting'],
    ['that is very long', `{ capabilities ${' '.repeat(100_000)} }`, 'characters'],
    ['whose fragments multiply', `{ ...f0 } ${fragments.join(' ')}`, 'fields'],
    ['whose fragment spreads itself', '{ ...a } fragment a on Query { ...a }', 'Cannot spread fragment'],
  ])('%s', async (_, query, message) => {
    const response = await post({ query })
    const { errors } = await response.json()
    expect(errors).toMatchObject([{ message: expect.stringContaining(message) }])
  })

  test('when a variable that is left out stands for a long list', async () => {
    const { errors } = await server.graphql('query ($limit: Int = 250) { listConnectors(limit: $limit) { results { children(limit: 20) { children(limit: 30) { id } } } } }')
    expect(errors).toMatchObject([{ message: expect.stringContaining('155,250 rows'), extensions: { code: 'query_too_large' } }])
  })

  test('when lists inside lists could read millions of rows, given as text or as a variable', async () => {
    const refusals = [server.graphql(`{ ${lists('200')} }`), server.graphql(`query ($limit: Int) { ${lists('$limit')} }`, { limit: 200 }), server.graphql('{ listConnectors { results { children { children { id } } } } }')]
    for (const { errors } of await Promise.all(refusals)) expect(errors).toMatchObject([{ message: expect.stringContaining('rows'), extensions: { code: 'query_too_large' } }])
    expect((await server.graphql(`{ ${lists('20')} }`)).errors).toBeUndefined()
  })
})

test('no cache keeps an answer', async () => {
  const query = encodeURIComponent('{ capabilities }')
  const answers = await Promise.all([post({ query: '{ capabilities }' }), signedInFetch(`${server.url}/graphql?query=${query}`), fetch(`${server.url}/graphql?query=${query}`)])
  expect(answers.map((answer) => answer.headers.get('cache-control'))).toEqual(['no-store', 'no-store', 'no-store'])
})

test.each(['variables', 'extensions'])('a GET whose %s are no JSON is told so', async (parameter) => {
  const response = await signedInFetch(`${server.url}/graphql?query=${encodeURIComponent('{ capabilities }')}&${parameter}=%7Bbad`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ message: 'The variables and extensions of a request are JSON.' }] })
})

test('what nobody expected is told by a number and nothing else', async () => {
  await server.database.owner`ALTER TABLE connectors RENAME TO hidden`
  const { errors } = await server.graphql('{ listConnectors { results { id } } }')
  await server.database.owner`ALTER TABLE hidden RENAME TO connectors`
  expect(errors).toMatchObject([{ message: expect.stringMatching(/^Something went wrong\. Unique error id: `[0-9a-f-]{36}`$/), extensions: { code: 'something_went_wrong' } }])
  expect(JSON.stringify(errors)).not.toMatch(/connectors"? does not exist/)
})
