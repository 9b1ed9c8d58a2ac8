import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://localhost:4000' }, times: { type: 'string', default: '20' } } })

/** Rare and common, in names and only in Lua, short, with punctuation, and nowhere: as bench/fill-connectors.ts writes them. */
const searches = ['order', 'shopify', 'Müller', 'zephyr', 'return', 'function', 'http.get', 'config.baseUrl', 'parcel.weight', 'ab', 'mr', '...', 'nosuchthing']
const lists = [
  { title: 'the first page, counted', args: '', fields: 'count' },
  { title: 'roots, newest first', args: 'filter: { parentId: { isNil: true } }, sort: [{ field: UPDATED_AT, order: DESC }]', fields: '' },
  { title: 'drafts, counted', args: 'filter: { published: { eq: false } }, sort: [{ field: UPDATED_AT, order: DESC }]', fields: 'count' },
  { title: 'by name, 50,000 down', args: 'sort: [{ field: NAME }], offset: 50000', fields: '' },
]

const listed = '{ id name handle version published updatedAt children(limit: 1) { id } }'
for (const text of searches) {
  const found = '{ count countIsCapped results { place moduleName excerpt connector { id name } } }'
  await measure(`search "${text}"`, `query { searchConnectors(text: ${JSON.stringify(text)}) ${found} }`)
}
for (const { title, args, fields } of lists) {
  await measure(`list ${title}`, `query { listConnectors${args === '' ? '' : `(${args})`} { ${fields} hasNextPage results ${listed} } }`)
}

async function measure(title: string, query: string): Promise<void> {
  await ask(query)
  const times: number[] = []
  for (let time = 0; time < Number(values.times); time += 1) times.push(await ask(query))
  const sorted = times.sort((left, right) => left - right)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  console.log(`${title.padEnd(32)} median ${median.toFixed(0).padStart(5)} ms   worst ${(sorted.at(-1) ?? 0).toFixed(0).padStart(5)} ms`)
}

async function ask(query: string): Promise<number> {
  const startedAt = performance.now()
  const response = await fetch(`${values.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const answer = await response.json()
  if ('errors' in answer) throw new Error(JSON.stringify(answer))
  return performance.now() - startedAt
}
