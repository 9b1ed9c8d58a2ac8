import { pagesOf } from './connector-pages.ts'
import type { ConnectorRow } from '../connector-row.ts'
import type { LibrarySearch } from '../library-search.ts'
import { type Listing, listingOf } from './listing.ts'
import { PagedLists, topList } from './paged-lists.ts'

export type ListedConnectors = { key: string; listing: Listing; lists: PagedLists<ConnectorRow>; scrollTop: number; keepScrollTop: (scrollTop: number) => void }

/** Asks for the first rows while the page itself is still on its way. */
export function beginListing({ q, type, state, origin, sort, descending }: LibrarySearch) {
  const { lists } = listedConnectors(listingOf({ q, type, state, origin, sort, descending }))
  if (lists.view().count(topList) === null) lists.watch([{ list: topList, page: 0 }])
}

// The last few, so that coming back from the editor shows at once what was there, and where.
const kept = new Map<string, ListedConnectors>()
const keptAtMost = 8

export function listedConnectors(listing: Listing): ListedConnectors {
  const key = JSON.stringify(listing)
  const found = kept.get(key) ?? newList(key, listing)
  kept.delete(key)
  kept.set(key, found)
  for (const oldest of kept.keys()) {
    if (kept.size <= keptAtMost) break
    kept.delete(oldest)
  }
  return found
}

function newList(key: string, listing: Listing): ListedConnectors {
  const listed: ListedConnectors = { key, listing, lists: new PagedLists(pagesOf(listing)), scrollTop: 0, keepScrollTop: (scrollTop) => void (listed.scrollTop = scrollTop) }
  return listed
}
