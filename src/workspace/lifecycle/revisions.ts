import { graphqlClient } from '../../graphql/client.ts'
import { graphql } from '../../graphql/generated/index.ts'
import { withVersion } from '../draft.ts'
import { changeDraft } from '../draft-store.ts'
import { versionOf } from '../fetch-connector.ts'
import { type ChangeOutcome, changeOutcome } from './change-outcome.ts'

const restoreRevisionMutation = graphql(`
  mutation RestoreRevision($id: ID!, $number: Int!, $expectedUpdatedAt: DateTime!) {
    restoreConnectorRevision(id: $id, number: $number, expectedUpdatedAt: $expectedUpdatedAt) {
      result { ...ConnectorVersion }
      errors { message code path }
    }
  }
`)

/** Makes a draft what it was; only where the backend has REVISIONS. */
export async function restoreRevision(id: string, number: number, expectedUpdatedAt: string): Promise<ChangeOutcome<unknown>> {
  const { data, error } = await graphqlClient.mutation(restoreRevisionMutation, { id, number, expectedUpdatedAt }).toPromise()
  const result = data?.restoreConnectorRevision.result
  if (result) changeDraft(id, (draft) => withVersion(draft, versionOf(result)))
  return changeOutcome(data?.restoreConnectorRevision, error)
}
