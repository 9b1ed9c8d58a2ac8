import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAction, clone, createVersion, destroy, publish, update } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import type { GraphqlAnswer, GraphqlClient } from '#server/test/graphql-client.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'
import { everyViewer, type TestViewer } from '#server/test/viewers.ts'
import { type Action, accessMatrix, actionNames, type Extent } from './access.service.ts'

let server: TestServer
let viewers: TestViewer[]
let libraryConnector: string
beforeAll(async () => {
  server = await startTestServer({ libraryDir: 'library' })
  viewers = await everyViewer(server)
  const { data } = await server.graphql<{ listConnectors: { results: { id: string }[] } }>('{ listConnectors(filter: { libraryId: { isNil: false } }, limit: 1) { results { id } } }')
  libraryConnector = data?.listConnectors.results[0]?.id ?? ''
}, 120_000)
afterAll(() => server.close())

/** `madeBy` made what is acted upon; the answer says whether it was allowed. */
type Deed = (client: GraphqlClient, madeBy: string) => Promise<boolean>

const handle = () => `h-${crypto.randomUUID()}`
const isDone = ({ errors }: { errors: readonly { code: unknown }[] }) => {
  expect(errors.filter(({ code }) => code !== 'forbidden')).toEqual([])
  return errors.length === 0
}
const isAnswered = ({ errors }: GraphqlAnswer<unknown>) => {
  expect((errors ?? []).filter(({ extensions }) => extensions['code'] !== 'forbidden')).toEqual([])
  return errors === undefined
}

const deeds: Record<Action, Deed> = {
  'self.read': async (client) => isAnswered(await client.graphql('{ viewer { id permissions { action } } capabilities }')),
  'connectors.read': async (client, madeBy) => {
    const { id } = await draftOf(madeBy)
    return isAnswered(await client.graphql('query ($id: ID!) { getConnector(id: $id) { name } listConnectors(limit: 1) { count } searchConnectors(text: "draft") { count } ownDraftIds connectorRevisions(connectorId: $id) { results { contentJson } } }', { id }))
  },
  'connectors.create': async (client) => {
    const document = 'mutation ($input: CreateConnectorInput!) { createConnector(input: $input) { errors { code } } }'
    const { data } = await client.graphql<{ createConnector: { errors: { code: string }[] } }>(document, { input: { name: 'New', handle: handle(), connectorType: 'general' } })
    return isDone(data?.createConnector ?? { errors: [{ code: 'no answer' }] })
  },
  'connectors.edit': async (client, madeBy) => {
    const { id, updatedAt } = await draftOf(madeBy)
    return isDone(await update(client, id, { expectedUpdatedAt: updatedAt, actions: [anAction()] }))
  },
  'connectors.clone': async (client, madeBy) => isDone(await clone(client, (await draftOf(madeBy)).id, { name: 'Clone', handle: handle() })),
  'connectors.cloneFromLibrary': async (client) => isDone(await clone(client, libraryConnector, { name: 'Clone', handle: handle() })),
  'connectors.derive': async (client, madeBy) => isDone(await createVersion(client, await publishedOf(madeBy))),
  'connectors.publish': async (client, madeBy) => {
    const { id, updatedAt } = await draftOf(madeBy)
    return isDone(await publish(client, id, updatedAt))
  },
  'connectors.discard': async (client, madeBy) => isDone(await destroy(client, (await draftOf(madeBy)).id)),
  'audit.read': async (client) => isAnswered(await client.graphql('{ auditRecords(limit: 1) { results { number } } }')),
  'people.manage': async (client) => isAnswered(await client.graphql('{ people { id } invitations { id } serviceTokens { id } }')),
}

async function draftOf(madeBy: string): Promise<{ id: string; updatedAt: string }> {
  const draft = await createDraft(server)
  const [row] = await server.database.owner<{ updatedAt: string }[]>`UPDATE connectors SET created_by = ${madeBy} WHERE id = ${draft.id} RETURNING updated_at AS "updatedAt"`
  return { id: draft.id, updatedAt: row?.updatedAt ?? '' }
}

async function publishedOf(madeBy: string): Promise<string> {
  const { id, updatedAt } = await draftOf(madeBy)
  expect((await publish(server, id, updatedAt)).errors).toEqual([])
  return id
}

describe.each(actionNames)('%s', (action) => {
  test('is allowed and refused as the matrix says, for one’s own and for another’s', async () => {
    const stranger = crypto.randomUUID()
    for (const viewer of viewers) {
      const extent = expected(viewer, action)
      expect([viewer.name, 'own', await deeds[action](viewer.client, viewer.id)]).toEqual([viewer.name, 'own', extent !== 'none'])
      expect([viewer.name, 'foreign', await deeds[action](viewer.client, stranger)]).toEqual([viewer.name, 'foreign', isWhole(action, extent)])
    }
  }, 120_000)
})

/** What needs no object knows no owner. */
const isWhole = (action: Action, extent: Extent) => extent === 'all' || (extent === 'own' && action !== 'connectors.discard')

function expected(viewer: TestViewer, action: Action): Extent {
  const rule: (typeof accessMatrix)[Action] = accessMatrix[action]
  if (viewer.role !== null) return rule[viewer.role]
  if (rule.scope !== 'any' && (rule.scope === null || !viewer.scopes.includes(rule.scope))) return 'none'
  return action === 'connectors.discard' ? 'own' : 'all'
}
