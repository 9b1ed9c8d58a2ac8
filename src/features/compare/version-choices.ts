import { useQuery } from 'urql'
import { graphql } from '#src/graphql/generated/index.ts'
import type { ConnectorFilterInput } from '#src/graphql/generated/graphql.ts'
import { labelOf, type Version, type VersionLabel } from './version.ts'

export type VersionChoices = { status: 'loading' } | { status: 'failed' } | { status: 'found'; choices: VersionLabel[]; hasMore: boolean }

const compareChoices = graphql(`
  query CompareChoices($filter: ConnectorFilterInput) {
    listConnectors(filter: $filter, sort: [{ field: HANDLE, order: ASC }, { field: VERSION, order: DESC }], limit: 40) {
      hasNextPage
      results {
        id
        name
        handle
        version
        published
        libraryId
        updatedAt
      }
    }
  }
`)

/** The versions that a search text finds; without a text those of this side's handle and the next of kin to the other side. */
export function useVersionChoices(given: { text: string; own: Version | null; other: Version | null; isOpen: boolean }): VersionChoices {
  const filter = given.text.trim() === '' ? nextOfKin(given) : searchFilter(given.text)
  const [{ data, error, fetching }] = useQuery({ query: compareChoices, variables: { filter }, pause: !given.isOpen })
  const page = data?.listConnectors
  if (error !== undefined) return { status: 'failed' }
  if (!page) return fetching || data === undefined ? { status: 'loading' } : { status: 'failed' }
  const choices = (page.results ?? []).map(labelOf)
  return { status: 'found', choices: choices.filter((choice) => choice.id !== given.other?.id), hasMore: page.hasNextPage }
}

function nextOfKin({ own, other }: { own: Version | null; other: Version | null }): ConnectorFilterInput | null {
  if (own === null && other === null) return null
  const handles = [own, other].flatMap((version) => (version === null ? [] : [{ handle: { eq: version.handle } }]))
  const parent = (other?.parentId ?? null) === null ? [] : [{ id: { eq: other?.parentId } }]
  return { or: [...handles, ...(other === null ? [] : [{ parentId: { eq: other.id } }]), ...parent] }
}

/** Every word is part of the name or the handle; "v2" or "2" may also be the version. */
function searchFilter(text: string): ConnectorFilterInput {
  const words = text.trim().split(/\s+/)
  return { and: words.map((word) => ({ or: [{ name: { ilike: anywhere(word) } }, { handle: { ilike: anywhere(word) } }, ...versionFilter(word)] })) }
}

function versionFilter(word: string): ConnectorFilterInput[] {
  const digits = /^v?(\d{1,6})$/i.exec(word)?.[1]
  return digits === undefined ? [] : [{ version: { eq: Number(digits) } }]
}

const anywhere = (word: string) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
