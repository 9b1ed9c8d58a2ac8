import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { Clock3, Plug } from 'lucide-react'
import { useQuery } from 'urql'
import { connectorState } from '#domain/connector.ts'
import { useCapabilities } from '#src/graphql/capabilities.ts'
import { type FragmentType, graphql, readFragment } from '#src/graphql/generated/index.ts'
import type { PaletteGroup } from './palette-entry.ts'
import { useRecentConnectors } from './recent-store.ts'

const settleMs = 100
const shownAtMost = 8

const paletteConnector = graphql(`
  fragment PaletteConnector on Connector {
    id name handle version published libraryId
  }
`)

const searchQuery = graphql(`
  query PaletteSearch($text: String!, $limit: Int!) {
    searchConnectors(text: $text, limit: $limit) {
      results { connector { ...PaletteConnector } }
    }
  }
`)

const listQuery = graphql(`
  query PaletteConnectors($filter: ConnectorFilterInput, $limit: Int!) {
    listConnectors(filter: $filter, limit: $limit, sort: [{ field: UPDATED_AT, order: DESC }]) {
      results { ...PaletteConnector }
    }
  }
`)

/** Connectors that fit what is typed; before anything is typed, those opened last. */
export function useConnectorEntries(text: string): { groups: PaletteGroup[]; isBusy: boolean } {
  const [settled] = useDebouncedValue(text, settleMs)
  const found = useFoundConnectors(settled)
  const recent = useRecentlyOpened(text === '')
  const navigate = useNavigate()
  const entryOf = (fragment: FragmentType<typeof paletteConnector>) => {
    const connector = readFragment(paletteConnector, fragment)
    return {
      key: `connector-${connector.id}`,
      label: connector.name,
      note: `${connector.handle} v${connector.version} · ${connectorState(connector)}`,
      icon: text === '' ? <Clock3 size={15} aria-hidden /> : <Plug size={15} aria-hidden />,
      run: () => void navigate({ to: '/connectors/$connectorId', params: { connectorId: connector.id } }),
    }
  }
  const items = (text === '' ? recent : found.connectors).map(entryOf)
  const groups = items.length === 0 ? [] : [{ label: text === '' ? 'Recent connectors' : 'Open a connector', items }]
  return { groups, isBusy: text !== '' && (found.isBusy || settled !== text) }
}

function useFoundConnectors(text: string) {
  const capabilities = useCapabilities()
  const canSearch = capabilities?.has('SEARCH_LUA') ?? false
  const isWanted = text !== '' && capabilities !== null
  const [search] = useQuery({ query: searchQuery, variables: { text, limit: shownAtMost }, pause: !isWanted || !canSearch })
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const filter = { or: [{ name: { ilike: pattern } }, { handle: { ilike: pattern } }] }
  const [list] = useQuery({ query: listQuery, variables: { filter, limit: shownAtMost }, pause: !isWanted || canSearch })
  const connectors = canSearch ? search.data?.searchConnectors.results?.map(({ connector }) => connector) : list.data?.listConnectors?.results
  return { connectors: text === '' ? [] : (connectors ?? []), isBusy: search.fetching || list.fetching }
}

function useRecentlyOpened(isWanted: boolean) {
  const ids = useRecentConnectors()
  const [{ data }] = useQuery({ query: listQuery, variables: { filter: { id: { in: [...ids] } }, limit: shownAtMost }, pause: !isWanted || ids.length === 0 })
  if (ids.length === 0) return []
  const results = data?.listConnectors?.results ?? []
  return results.toSorted((left, right) => ids.indexOf(readId(left)) - ids.indexOf(readId(right)))
}

const readId = (fragment: FragmentType<typeof paletteConnector>) => readFragment(paletteConnector, fragment).id
