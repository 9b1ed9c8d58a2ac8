// Sixteen writers who save the same drafts lose nothing: npm run bench:loss -- 10000
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cookieHeader, signInAsAdmin } from '#e2e/sign-in.ts'
import { startStudio } from '#e2e/studio-process.ts'
import { createDraft } from '#server/test/factories.ts'
import { type GraphqlClient, graphqlClient } from '#server/test/graphql-client.ts'

const wanted = Number(process.argv[2] ?? 10_000)
const writers = 16
/** Fewer than writers, so that they are in each other's way. */
const draftCount = 8
const tellEveryMs = 30_000

const read = 'query ($id: ID!) { getConnector(id: $id) { updatedAt sharedLibrary } connectorRevisions(connectorId: $id, limit: 1) { results { number } } }'
const save = 'mutation ($id: ID!, $input: UpdateConnectorInput) { updateConnector(id: $id, input: $input) { errors { code message } } }'
type Read = { getConnector: { updatedAt: string; sharedLibrary: string }; connectorRevisions: { results: { number: number }[] } }

const dataDir = await mkdtemp(join(tmpdir(), 'studio-loss-'))
const studio = await startStudio({ dataDir })
const client = graphqlClient(studio.url, { cookie: cookieHeader(await signInAsAdmin(studio)) })
/** How often each writer was told that a save is held, by draft. */
const held = new Map<string, number[]>()
for (let count = 0; count < draftCount; count += 1) held.set((await createDraft(client, { sharedLibrary: marksOf(zeros()) })).id, zeros())

const startedAt = performance.now()
let begun = 0
let acknowledged = 0
let stale = 0
const telling = setInterval(() => console.log(`${acknowledged} saves, ${stale} repeated`), tellEveryMs)
await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
clearInterval(telling)
const seconds = (performance.now() - startedAt) / 1000

const lost = await losses(client)
const audit = execFileSync(process.execPath, ['server/audit-verify.ts'], { env: { ...process.env, STUDIO_DATA_DIR: dataDir }, encoding: 'utf8' })
console.log(`${writers} writers, ${draftCount} drafts: ${acknowledged} saves acknowledged in ${seconds.toFixed(0)} s, ${stale} came too late and were repeated, ${lost} lost`)
console.log(audit.trim())
await studio.stop()
await rm(dataDir, { recursive: true, force: true })
if (lost > 0) process.exitCode = 1

async function write(writer: number): Promise<void> {
  const ids = [...held.keys()]
  while (begun < wanted) {
    begun += 1
    const id = ids[Math.floor(Math.random() * ids.length)] ?? ''
    while (!(await savedOnce(id, writer))) stale += 1
    const counts = held.get(id)
    if (counts) counts[writer] = (counts[writer] ?? 0) + 1
    acknowledged += 1
  }
}

/** Adds one to the writer's own mark, on top of what is there; false where somebody was faster. */
async function savedOnce(id: string, writer: number): Promise<boolean> {
  const { getConnector } = await answered<Read>(client, read, { id })
  const sharedLibrary = marksOf(countsIn(getConnector.sharedLibrary).map((count, index) => (index === writer ? count + 1 : count)))
  const { updateConnector } = await answered<{ updateConnector: { errors: { code: string; message: string }[] } }>(client, save, { id, input: { expectedUpdatedAt: getConnector.updatedAt, sharedLibrary } })
  const [error] = updateConnector.errors
  if (error !== undefined && error.code !== 'stale_record') throw new Error(error.message)
  return error === undefined
}

/** Marks that are missing, or revisions that are missing or too many. */
async function losses(asked: GraphqlClient): Promise<number> {
  let missing = 0
  for (const [id, counts] of held) {
    const { getConnector, connectorRevisions } = await answered<Read>(asked, read, { id })
    const there = countsIn(getConnector.sharedLibrary)
    const saves = counts.reduce((sum, count) => sum + count, 0)
    missing += counts.reduce((sum, count, writer) => sum + Math.abs(count - (there[writer] ?? 0)), 0)
    missing += Math.abs((connectorRevisions.results[0]?.number ?? 0) - 1 - saves)
  }
  return missing
}

async function answered<Data>(asked: GraphqlClient, document: string, variables: object): Promise<Data> {
  const { data, errors } = await asked.graphql<Data>(document, variables)
  if (!data) throw new Error(JSON.stringify(errors))
  return data
}

function zeros(): number[] {
  return Array.from({ length: writers }, () => 0)
}

function marksOf(counts: readonly number[]): string {
  return counts.map((count, writer) => `-- writer ${writer}: ${count}\n`).join('')
}

function countsIn(text: string): number[] {
  return text.split('\n').filter((line) => line !== '').map((line) => Number(/: (\d+)$/.exec(line)?.[1]))
}
