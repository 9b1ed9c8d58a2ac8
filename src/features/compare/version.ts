import { useMemo } from 'react'
import { useQuery } from 'urql'
import { type ConnectorContent, type ConnectorState, connectorState } from '#domain/connector.ts'
import { contentOf } from '#src/graphql/connector-content.ts'
import { failureWords } from '#src/graphql/failure-words.ts'
import { type FragmentType, graphql, readFragment } from '#src/graphql/generated/index.ts'

/** What stands at the head of a side. */
export type VersionLabel = {
  id: string
  name: string
  handle: string
  version: number
  /** Set for what a draft was after one of its saves. */
  revision: number | null
  state: ConnectorState
  changedAt: string
}

type LabelledConnector = Pick<VersionLabel, 'id' | 'name' | 'handle' | 'version'> & { updatedAt: string } & Parameters<typeof connectorState>[0]

export const labelOf = ({ id, name, handle, version, updatedAt, ...state }: LabelledConnector): VersionLabel =>
  ({ id, name, handle, version, revision: null, state: connectorState(state), changedAt: updatedAt })

export const versionName = ({ handle, version, revision }: VersionLabel) => `${handle} v${version}${revision === null ? '' : `, revision ${revision}`}`

export type Version = VersionLabel & { parentId: string | null; content: ConnectorContent }

export type VersionState =
  | { status: 'not chosen' }
  | { status: 'loading' }
  | { status: 'not found' }
  | { status: 'failed'; message: string; retry: () => void }
  | { status: 'found'; version: Version }

const comparedVersion = graphql(`
  fragment ComparedVersion on Connector {
    id
    name
    handle
    version
    published
    libraryId
    parentId
    updatedAt
    ...ConnectorContent
  }
`)

// Both sides in one query: urql gives two hooks that swap their variables each other's answers.
const comparedVersions = graphql(`
  query ComparedVersions($left: ID!, $right: ID!, $hasLeft: Boolean!, $hasRight: Boolean!) {
    left: getConnector(id: $left) @include(if: $hasLeft) {
      ...ComparedVersion
    }
    right: getConnector(id: $right) @include(if: $hasRight) {
      ...ComparedVersion
    }
  }
`)

type Side = FragmentType<typeof comparedVersion> | null | undefined

/** The two sides with all they hold; kept up to date while they are shown. */
export function useVersions(ids: { left: string | undefined; right: string | undefined }): { left: VersionState; right: VersionState } {
  const variables = { left: ids.left ?? '', right: ids.right ?? '', hasLeft: ids.left !== undefined, hasRight: ids.right !== undefined }
  const [{ data, error, fetching }, ask] = useQuery({ query: comparedVersions, variables, pause: !variables.hasLeft && !variables.hasRight })
  const problem = useMemo(() => (error === undefined ? null : { message: failureWords(error), retry: () => ask({ requestPolicy: 'network-only' }) }), [error, ask])
  const left = useSide(ids.left, { side: data?.left, fetching, problem })
  const right = useSide(ids.right, { side: data?.right, fetching, problem })
  return { left, right }
}

type Answer = { side: Side; fetching: boolean; problem: { message: string; retry: () => void } | null }

function useSide(id: string | undefined, { side, fetching, problem }: Answer): VersionState {
  return useMemo((): VersionState => {
    if (id === undefined) return { status: 'not chosen' }
    const version = side ? versionOf(side) : null
    // Until the answer for a new id is there, urql still holds the one before.
    if (version?.id === id) return { status: 'found', version }
    if (problem !== null) return { status: 'failed', ...problem }
    return fetching || side === undefined ? { status: 'loading' } : { status: 'not found' }
  }, [id, side, fetching, problem])
}

function versionOf(side: FragmentType<typeof comparedVersion>): Version {
  const connector = readFragment(comparedVersion, side)
  return { ...labelOf(connector), parentId: connector.parentId ?? null, content: contentOf(connector) }
}
