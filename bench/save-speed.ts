import type { Cookie } from '#e2e/sign-in.ts'
import { StudioApi } from '#e2e/studio-api.ts'
import type { Row } from './table.ts'

const seconds = 5
const update = 'mutation ($id: ID!, $input: UpdateConnectorInput) { updateConnector(id: $id, input: $input) { result { updatedAt } errors { message } } }'
const read = 'query ($id: ID!) { getConnector(id: $id) { updatedAt sharedLibrary } }'
const script = 'local M = {}\nfunction M.total(order)\n  return order.price * order.amount\nend\nreturn M\n'.repeat(20)

/** Saves through GraphQL, each on a draft of its own, against reads of the same draft through the same server. */
export async function saveRows(url: string, cookie: Cookie): Promise<Row[]> {
  const api = new StudioApi(url, cookie)
  const rows: Row[] = []
  for (const writers of [1, 16]) {
    const reads = await perSecond(api, writers, (draft) => api.graphql(read, { id: draft.id }))
    const saves = await perSecond(api, writers, async (draft, turn) => {
      const data = await api.graphql(update, { id: draft.id, input: { expectedUpdatedAt: draft.updatedAt, sharedLibrary: `${script}-- ${turn}\n` } })
      const updatedAt = /"updatedAt":"([^"]+)"/.exec(JSON.stringify(data))?.[1]
      if (updatedAt === undefined) throw new Error(`A save was refused: ${JSON.stringify(data)}`)
      draft.updatedAt = updatedAt
    })
    rows.push({ what: `${writers} at once`, measured: `${saves.toFixed(0)} saves/s`, against: `${reads.toFixed(0)} reads/s of the same draft`, ratio: (saves / reads).toFixed(2) })
  }
  return rows
}

type Draft = { id: string; updatedAt: string }

async function perSecond(api: StudioApi, writers: number, work: (draft: Draft, turn: number) => Promise<unknown>): Promise<number> {
  const drafts = await Promise.all(Array.from({ length: writers }, () => api.createDraft({ sharedLibrary: script })))
  const until = performance.now() + seconds * 1000
  let done = 0
  await Promise.all(
    drafts.map(async (draft) => {
      for (let turn = 0; performance.now() < until; turn += 1) {
        await work(draft, turn)
        done += 1
      }
    }),
  )
  return done / seconds
}
