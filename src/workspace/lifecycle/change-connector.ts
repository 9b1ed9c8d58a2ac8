import { connectorState } from '#domain/connector.ts'
import { graphqlClient } from '../../graphql/client.ts'
import { graphql } from '../../graphql/generated/index.ts'
import type { CloneConnectorInput, CreateConnectorInput } from '../../graphql/generated/graphql.ts'
import { viewerNow } from '../../graphql/session-store.ts'
import { noteForeignVersion, noteOwnVersion, trustOf } from '../bench/trusted-store.ts'
import { noteOwnDraft } from '../session/session.ts'
import { changeOutcome } from './change-outcome.ts'
import { noteDeleted, noteRestored } from './own-deletion-store.ts'

const createMutation = graphql(`
  mutation CreateConnector($input: CreateConnectorInput!) {
    createConnector(input: $input) {
      result { id name version }
      errors { message code path }
    }
  }
`)

const cloneMutation = graphql(`
  mutation CloneConnector($id: ID!, $input: CloneConnectorInput!) {
    cloneConnector(id: $id, input: $input) {
      result { id name version }
      errors { message code path }
    }
  }
`)

const newVersionMutation = graphql(`
  mutation CreateConnectorVersion($id: ID!, $description: String) {
    createConnectorVersion(id: $id, input: { description: $description }) {
      result { id name version }
      errors { message code path }
    }
  }
`)

const publishMutation = graphql(`
  mutation PublishConnector($id: ID!, $expectedUpdatedAt: DateTime) {
    publishConnector(id: $id, input: { expectedUpdatedAt: $expectedUpdatedAt }) {
      result { id name version published updatedAt }
      errors { message code path }
    }
  }
`)

const publishWithReasonMutation = graphql(`
  mutation PublishConnectorWithReason($id: ID!, $expectedUpdatedAt: DateTime, $reason: String) {
    publishConnector(id: $id, input: { expectedUpdatedAt: $expectedUpdatedAt, reason: $reason }) {
      result { id name version published updatedAt }
      errors { message code path }
    }
  }
`)

const deleteMutation = graphql(`
  mutation DestroyConnector($id: ID!) {
    destroyConnector(id: $id) {
      result { id name version }
      errors { message code path }
    }
  }
`)

const restoreMutation = graphql(`
  mutation RestoreConnector($id: ID!) {
    restoreConnector(id: $id) {
      result { id name version }
      errors { message code path }
    }
  }
`)

/** What something is made of. */
type Source = { id: string; handle: string; libraryId: string | null; published: boolean | null }

export async function createConnector(input: CreateConnectorInput) {
  const { data, error } = await graphqlClient.mutation(createMutation, { input }).toPromise()
  noteMade(data?.createConnector)
  return changeOutcome(data?.createConnector, error)
}

export async function cloneConnector(source: Source, input: CloneConnectorInput) {
  const { data, error } = await graphqlClient.mutation(cloneMutation, { id: source.id, input }).toPromise()
  noteMade(data?.cloneConnector, source)
  return changeOutcome(data?.cloneConnector, error)
}

export async function createVersion(source: Source, description: string | null) {
  const { data, error } = await graphqlClient.mutation(newVersionMutation, { id: source.id, description }).toPromise()
  noteMade(data?.createConnectorVersion, source)
  return changeOutcome(data?.createConnectorVersion, error)
}

/** A reason only where the backend has PUBLISH_REASON. */
export async function publishConnector(id: string, expectedUpdatedAt: string, reason: string | null) {
  const { data, error } = await (reason === null
    ? graphqlClient.mutation(publishMutation, { id, expectedUpdatedAt })
    : graphqlClient.mutation(publishWithReasonMutation, { id, expectedUpdatedAt, reason })
  ).toPromise()
  const outcome = changeOutcome(data?.publishConnector, error)
  if (outcome.status === 'done' && viewerNow()?.ownDraftIds.has(id) === true) noteOwnVersion(id)
  return outcome
}

export async function deleteConnector(id: string) {
  const { data, error } = await graphqlClient.mutation(deleteMutation, { id }).toPromise()
  const outcome = changeOutcome(data?.destroyConnector, error)
  if (outcome.status === 'done') noteDeleted(id)
  return outcome
}

/** Only where the backend has RESTORE_CONNECTOR. */
export async function restoreConnector(id: string) {
  const { data, error } = await graphqlClient.mutation(restoreMutation, { id }).toPromise()
  const outcome = changeOutcome(data?.restoreConnector, error)
  if (outcome.status === 'done') {
    noteRestored(id)
    // Who may restore one's own only has made it.
    if (viewerNow()?.permissions?.['connectors.discard']?.extent === 'own') noteOwnDraft(id)
  }
  return outcome
}

/** A new draft is the person's own; its code is what it was made of. */
function noteMade(answer: { result: { id: string } | null } | undefined, source: Source | null = null) {
  if (!answer?.result) return
  noteOwnDraft(answer.result.id)
  if (source === null || trustOf({ ...source, state: connectorState(source) }) === 'trusted') noteOwnVersion(answer.result.id)
  else noteForeignVersion(answer.result.id)
}
