import type { StudioApi } from './studio-api.ts'

/** A save past the open editors. */
export async function saveAsSomeoneElse(api: StudioApi, id: string, input: Record<string, unknown>) {
  const { getConnector } = await api.graphql('query ($id: ID!) { getConnector(id: $id) { updatedAt } }', { id })
  await api.graphql('mutation ($id: ID!, $input: UpdateConnectorInput) { updateConnector(id: $id, input: $input) { errors { message } } }', {
    id,
    input: { expectedUpdatedAt: Object.assign({ updatedAt: '' }, getConnector).updatedAt, ...input },
  })
}
