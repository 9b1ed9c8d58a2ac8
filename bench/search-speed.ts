import { type Cookie, cookieHeader } from '#e2e/sign-in.ts'
import { type Row, type Series, medianAndWorst } from './table.ts'

/** What the issue promises for a search over 100,000 connectors. */
const limitMs = 100

/** Rare and common, in names and only in Lua, short, with punctuation, and nowhere: as bench/fill-connectors.ts writes them. */
const searches = ['order', 'shopify', 'Müller', 'zephyr', 'return', 'function', 'http.get', 'config.baseUrl', 'parcel.weight', 'ab', 'mr', '...', 'nosuchthing']
const lists = [
  { title: 'the first page, counted', args: '', fields: 'count' },
  { title: 'roots, newest first', args: 'filter: { parentId: { isNil: true } }, sort: [{ field: UPDATED_AT, order: DESC }]', fields: '' },
  { title: 'drafts, counted', args: 'filter: { published: { eq: false } }, sort: [{ field: UPDATED_AT, order: DESC }]', fields: 'count' },
  { title: 'by name, 50,000 down', args: 'sort: [{ field: NAME }], offset: 50000', fields: '' },
]

const listed = '{ id name handle version published updatedAt children(limit: 1) { id } }'

/** Searches and lists over GraphQL, each against the limit of 100 ms. */
export async function searchRows(url: string, cookie: Cookie, times = 20): Promise<Row[]> {
  const rows: Row[] = []
  for (const text of searches) {
    const found = '{ count countIsCapped results { place moduleName excerpt connector { id name } } }'
    const series = await askOften({ url, cookie }, `query { searchConnectors(text: ${JSON.stringify(text)}) ${found} }`, times)
    rows.push(medianAndWorst(`search "${text}"`, series, limitMs))
  }
  for (const { title, args, fields } of lists) {
    const series = await askOften({ url, cookie }, `query { listConnectors${args === '' ? '' : `(${args})`} { ${fields} hasNextPage results ${listed} } }`, times)
    rows.push(medianAndWorst(`list ${title}`, series, limitMs))
  }
  return rows
}

type Server = { url: string; cookie: Cookie }

async function askOften(server: Server, query: string, times: number): Promise<Series> {
  await ask(server, query)
  const series: number[] = []
  for (let time = 0; time < times; time += 1) series.push(await ask(server, query))
  return series
}

async function ask({ url, cookie }: Server, query: string): Promise<number> {
  const startedAt = performance.now()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookieHeader(cookie) },
    body: JSON.stringify({ query }),
  })
  const answer = await response.json()
  if ('errors' in answer) throw new Error(JSON.stringify(answer))
  return performance.now() - startedAt
}
