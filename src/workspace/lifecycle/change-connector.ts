import { graphqlClient } from '../../graphql/client.ts'
import { graphql } from '../../graphql/generated/index.ts'
import type { CloneConnectorInput, CreateConnectorInput } from '../../graphql/generated/graphql.ts'
import { viewerNow } from '../../graphql/session-store.ts'
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

export async function createConnector(input: CreateConnectorInput) {
  const { data, error } = await graphqlClient.mutation(createMutation, { input }).toPromise()
  noteMade(data?.createConnector)
  return changeOutcome(data?.createConnector, error)
}

export async function cloneConnector(id: string, input: CloneConnectorInput) {
  const { data, error } = await graphqlClient.mutation(cloneMutation, { id, input }).toPromise()
  noteMade(data?.cloneConnector)
  return changeOutcome(data?.cloneConnector, error)
}

export async function createVersion(id: string, description: string | null) {
  const { data, error } = await graphqlClient.mutation(newVersionMutation, { id, description }).toPromise()
  noteMade(data?.createConnectorVersion)
  return changeOutcome(data?.createConnectorVersion, error)
}

/** A reason only where the backend has PUBLISH_REASON. */
export async function publishConnector(id: string, expectedUpdatedAt: string, reason: string | null) {
  const { data, error } = await (reason === null
    ? graphqlClient.mutation(publishMutation, { id, expectedUpdatedAt })
    : graphqlClient.mutation(publishWithReasonMutation, { id, expectedUpdatedAt, reason })
  ).toPromise()
  return changeOutcome(data?.publishConnector, error)
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

/** A new draft is the person's own. */
function noteMade(answer: { result: { id: string } | null } | undefined) {
  if (answer?.result) noteOwnDraft(answer.result.id)
}
