import { useQuery } from 'urql'
import { failureWords } from '#src/graphql/failure-words.ts'
import { graphql } from '#src/graphql/generated/index.ts'
import type { VersionReference } from './version-reference.ts'

// Apart from the versions: a backend of the bare contract has no revisions and is asked for none.
const comparedRevisions = graphql(`
  query ComparedRevisions($left: ID!, $leftNumber: Int!, $hasLeft: Boolean!, $right: ID!, $rightNumber: Int!, $hasRight: Boolean!) {
    left: connectorRevision(connectorId: $left, number: $leftNumber) @include(if: $hasLeft) { connectorId number savedAt contentJson }
    right: connectorRevision(connectorId: $right, number: $rightNumber) @include(if: $hasRight) { connectorId number savedAt contentJson }
  }
`)

type Sides = { left: VersionReference | null; right: VersionReference | null }
export type Revision = { connectorId: string; number: number; savedAt: string; contentJson: string }
export type RevisionState = { status: 'not asked' | 'loading' | 'not found' } | { status: 'failed'; message: string; retry: () => void } | { status: 'found'; revision: Revision }

/** The earlier contents that the two sides name. */
export function useRevisions({ left, right }: Sides): { left: RevisionState; right: RevisionState } {
  const variables = {
    left: left?.id ?? '',
    leftNumber: left?.revision ?? 0,
    hasLeft: isRevision(left),
    right: right?.id ?? '',
    rightNumber: right?.revision ?? 0,
    hasRight: isRevision(right),
  }
  const [{ data, error, fetching }, ask] = useQuery({ query: comparedRevisions, variables, pause: !variables.hasLeft && !variables.hasRight })
  const state = (reference: VersionReference | null, revision: Revision | null | undefined): RevisionState => {
    if (!isRevision(reference)) return { status: 'not asked' }
    // Until the answer for another revision is there, urql still holds the one before.
    if (revision && revision.connectorId === reference?.id && revision.number === reference.revision) return { status: 'found', revision }
    if (error !== undefined) return { status: 'failed', message: failureWords(error), retry: () => ask({ requestPolicy: 'network-only' }) }
    return { status: fetching || revision === undefined ? 'loading' : 'not found' }
  }
  return { left: state(left, data?.left), right: state(right, data?.right) }
}

const isRevision = (reference: VersionReference | null) => reference !== null && reference.revision !== null
