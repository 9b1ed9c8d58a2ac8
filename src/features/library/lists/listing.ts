import type { ConnectorFilterInput, ConnectorSortInput, SortOrder } from '#src/graphql/generated/graphql.ts'
import { isNarrowed, type LibrarySearch, type SortColumn } from '../library-search.ts'

/** What is listed, and how: the question behind the grid. */
export type Listing = {
  /** Empty for no text. */
  text: string
  isFlat: boolean
  filter: ConnectorFilterInput
  sort: ConnectorSortInput[]
}

export function listingOf(search: LibrarySearch): Listing {
  const text = search.q?.trim() ?? ''
  return {
    text,
    isFlat: isNarrowed(search),
    filter: { and: [...typeFilter(search), ...stateFilter(search), ...originFilter(search)] },
    sort: sortOf(search, text !== ''),
  }
}

/** The text as a filter, for a backend that can not search: name, handle and description, not the Lua. */
export function textFilter(text: string): ConnectorFilterInput {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return { or: [{ name: { ilike: pattern } }, { handle: { ilike: pattern } }, { description: { ilike: pattern } }] }
}

const isLibrary: ConnectorFilterInput = { libraryId: { isNil: false } }
const isOwn: ConnectorFilterInput = { libraryId: { isNil: true } }

const typeFilter = ({ type }: LibrarySearch): ConnectorFilterInput[] => (type === undefined ? [] : [{ connectorType: { eq: type } }])

function stateFilter({ state }: LibrarySearch): ConnectorFilterInput[] {
  switch (state) {
    case undefined:
      return []
    case 'library':
      return [isLibrary]
    case 'draft':
      return [isOwn, { or: [{ published: { eq: false } }, { published: { isNil: true } }] }]
    case 'published':
      return [isOwn, { published: { eq: true } }]
  }
}

function originFilter({ origin }: LibrarySearch): ConnectorFilterInput[] {
  switch (origin) {
    case undefined:
      return []
    case 'library':
      return [isLibrary]
    case 'derived':
      return [isOwn, { parentId: { isNil: false } }]
    case 'scratch':
      return [isOwn, { parentId: { isNil: true } }]
  }
}

/** Unsorted search results come ranked; everything else has an order in which no two rows are equal. */
function sortOf({ sort, descending }: LibrarySearch, isSearch: boolean): ConnectorSortInput[] {
  if (sort === undefined && isSearch) return []
  const order = descending ? 'DESC' : 'ASC'
  return [...columnSort[sort ?? 'name'](order), { field: 'NAME', order: 'ASC' }, { field: 'HANDLE', order: 'ASC' }, { field: 'VERSION', order: 'ASC' }, { field: 'ID', order: 'ASC' }]
}

const columnSort: Record<SortColumn, (order: 'ASC' | 'DESC') => ConnectorSortInput[]> = {
  name: (order) => [{ field: 'NAME', order }],
  handle: (order) => [{ field: 'HANDLE', order }],
  type: (order) => [{ field: 'CONNECTOR_TYPE', order }],
  version: (order) => [{ field: 'VERSION', order }],
  // Library versions, drafts, published versions; downwards the other way round.
  state: (order) => [{ field: 'LIBRARY_ID', order: withNulls(order, 'last') }, { field: 'PUBLISHED', order: withNulls(order, 'first') }],
  changed: (order) => [{ field: 'UPDATED_AT', order }],
}

function withNulls(order: 'ASC' | 'DESC', place: 'first' | 'last'): SortOrder {
  if (order === 'ASC') return place === 'first' ? 'ASC_NULLS_FIRST' : 'ASC_NULLS_LAST'
  return place === 'first' ? 'DESC_NULLS_LAST' : 'DESC_NULLS_FIRST'
}
