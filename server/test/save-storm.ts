import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { parseContent } from '#domain/stored-content.ts'
import { createDraft } from './factories.ts'
import type { GraphqlClient } from './graphql-client.ts'

export type SaveStorm = {
  /** How many saves the server has said it holds. */
  acknowledged: () => number
  /** Lets the saves that run end, and answers what each draft was told to be held. */
  stop: () => Promise<Saves[]>
}
/** The texts of one draft, in the order in which they were acknowledged. */
export type Saves = { id: string; texts: string[] }

const againMs = 50
const save = 'mutation ($id: ID!, $input: UpdateConnectorInput) { updateConnector(id: $id, input: $input) { result { updatedAt } errors { code message } } }'
type Answer = { updateConnector: { result: { updatedAt: string } | null; errors: unknown[] } }

/** Writers that save one after the other, each its own draft; a save without an answer is sent again under its key. */
export async function startSaves(client: GraphqlClient, writers: number): Promise<SaveStorm> {
  const stopping = new AbortController()
  const drafts = await Promise.all(Array.from({ length: writers }, () => createDraft(client, { sharedLibrary: 'first' })))
  const saves: Saves[] = drafts.map(({ id }) => ({ id, texts: [] }))
  const write = async ({ texts, id }: Saves, startedFrom: string) => {
    let expectedUpdatedAt = startedFrom
    while (!stopping.signal.aborted) {
      const sharedLibrary = `-- save ${texts.length + 1}`
      expectedUpdatedAt = await untilAnswered(client, { id, input: { expectedUpdatedAt, sharedLibrary } })
      texts.push(sharedLibrary)
    }
  }
  const running = drafts.map(({ updatedAt }, index) => write(saves[index] ?? { id: '', texts: [] }, updatedAt))
  const all = Promise.all(running)
  // Whoever stops hears of an error; until then it must not end the process.
  all.catch(() => undefined)
  return {
    acknowledged: () => saves.reduce((count, { texts }) => count + texts.length, 0),
    stop: async () => {
      stopping.abort()
      await all
      return saves
    },
  }
}

async function untilAnswered(client: GraphqlClient, variables: object): Promise<string> {
  const key = crypto.randomUUID()
  for (;;) {
    const answer = await client.graphql<Answer>(save, variables, { 'idempotency-key': key }).catch(() => null)
    const saved = answer?.data?.updateConnector
    if (saved?.result) return saved.result.updatedAt
    if (saved) throw new Error(`A save was refused: ${JSON.stringify(saved.errors)}`)
    await pause(againMs)
  }
}

/** Nothing that was acknowledged is missing, and nothing is there twice. */
export async function expectAllHeld(client: GraphqlClient, saves: readonly Saves[]): Promise<void> {
  for (const { id, texts } of saves) expect(await heldTexts(client, id)).toEqual(['first', ...texts])
}

async function heldTexts(client: GraphqlClient, id: string): Promise<string[]> {
  const newestFirst: string[] = []
  let page = await revisionsBefore(client, id, null)
  for (;;) {
    newestFirst.push(...page.results.map(({ contentJson }) => parseContent(contentJson).sharedLibrary ?? ''))
    if (!page.hasNextPage) return newestFirst.toReversed()
    page = await revisionsBefore(client, id, page.results.at(-1)?.number ?? null)
  }
}

type RevisionPage = { hasNextPage: boolean; results: { number: number; contentJson: string }[] }

async function revisionsBefore(client: GraphqlClient, id: string, before: number | null): Promise<RevisionPage> {
  const document = 'query ($id: ID!, $before: Int) { connectorRevisions(connectorId: $id, before: $before, limit: 250) { hasNextPage results { number contentJson } } }'
  const { data, errors } = await client.graphql<{ connectorRevisions: RevisionPage }>(document, { id, before })
  if (!data) throw new Error(`The revisions were not answered: ${JSON.stringify(errors)}`)
  return data.connectorRevisions
}
