import type {
  CloneConnectorInput,
  ConnectorActionInput,
  CreateConnectorInput,
  MutationError,
  UpdateConnectorInput,
} from '../generated/schema-types.ts'
import { createDraft, type CreatedConnector } from './factories.ts'
import type { GraphqlClient } from './graphql-client.ts'

export type AnsweredConnector = CreatedConnector & {
  description: string | null
  published: boolean
  parentId: string | null
  libraryId: string | null
  sharedLibrary: string | null
  configJson: string | null
  actions: { id: string; originId: string; handle: string; script: string; enabled: boolean }[]
}
export type Answer = { result: AnsweredConnector | null; errors: Required<Pick<MutationError, 'code' | 'message' | 'path' | 'fields' | 'vars'>>[] }

const connectorFields = `
  id name handle version updatedAt description published parentId libraryId sharedLibrary configJson
  actions { id originId handle script enabled }
`

async function deed(server: GraphqlClient, mutation: string, types: string, variables: Record<string, unknown>): Promise<Answer> {
  const given = Object.keys(variables).map((name) => `${name}: $${name}`).join(', ')
  const document = `mutation (${types}) { answer: ${mutation}(${given}) { result { ${connectorFields} } errors { code message path fields vars } } }`
  const { data, errors } = await server.graphql<{ answer: Answer }>(document, variables)
  if (!data?.answer) throw new Error(`${mutation} was not answered: ${JSON.stringify(errors)}`)
  return data.answer
}

export const create = (server: GraphqlClient, input: CreateConnectorInput) => deed(server, 'createConnector', '$input: CreateConnectorInput!', { input })

export const update = (server: GraphqlClient, id: string, input: UpdateConnectorInput) =>
  deed(server, 'updateConnector', '$id: ID!, $input: UpdateConnectorInput', { id, input })

export const destroy = (server: GraphqlClient, id: string) => deed(server, 'destroyConnector', '$id: ID!', { id })

export const restore = (server: GraphqlClient, id: string) => deed(server, 'restoreConnector', '$id: ID!', { id })

export const clone = (server: GraphqlClient, id: string, input: CloneConnectorInput) =>
  deed(server, 'cloneConnector', '$id: ID!, $input: CloneConnectorInput!', { id, input })

export const createVersion = (server: GraphqlClient, id: string, input: { description?: string } = {}) =>
  deed(server, 'createConnectorVersion', '$id: ID!, $input: CreateConnectorVersionInput', { id, input })

export const publish = (server: GraphqlClient, id: string, expectedUpdatedAt?: string, reason?: string) =>
  deed(server, 'publishConnector', '$id: ID!, $input: PublishConnectorInput', { id, input: { ...(expectedUpdatedAt && { expectedUpdatedAt }), ...(reason && { reason }) } })

/** A connector as it is now; null where there is none. */
export async function read(server: GraphqlClient, id: string): Promise<AnsweredConnector | null> {
  const { data } = await server.graphql<{ getConnector: AnsweredConnector | null }>(`query ($id: ID!) { getConnector(id: $id) { ${connectorFields} } }`, { id })
  return data?.getConnector ?? null
}

export async function createPublished(server: GraphqlClient, input: Partial<CreateConnectorInput> = {}): Promise<AnsweredConnector> {
  const draft = await createDraft(server, input)
  const { result, errors } = await publish(server, draft.id, draft.updatedAt)
  if (!result) throw new Error(`The draft was not published: ${JSON.stringify(errors)}`)
  return result
}

export const anAction = (input: Partial<ConnectorActionInput> = {}): ConnectorActionInput => ({
  name: 'Submit a job',
  handle: 'submit-job',
  script: 'return { ok = true }',
  exported: false,
  ...input,
})
