import { randomBytes } from 'node:crypto'
import type { CreateConnectorInput } from '../generated/schema-types.ts'
import type { GraphqlClient } from './graphql-client.ts'

export type CreatedConnector = { id: string; name: string; handle: string; version: number; updatedAt: string }

const createConnector = `
  mutation ($input: CreateConnectorInput!) {
    createConnector(input: $input) { result { id name handle version updatedAt } errors { code message fields } }
  }
`

/** A draft under a handle of its own; what the test does not give is plain. */
export async function createDraft(server: GraphqlClient, input: Partial<CreateConnectorInput> = {}): Promise<CreatedConnector> {
  const handle = `draft-${randomBytes(4).toString('hex')}`
  const answer = await server.graphql<{ createConnector: { result: CreatedConnector | null; errors: unknown[] } }>(createConnector, {
    input: { name: `Draft ${handle}`, handle, connectorType: 'general', ...input },
  })
  const created = answer.data?.createConnector.result
  if (!created) throw new Error(`The draft was not created: ${JSON.stringify(answer)}`)
  return created
}
