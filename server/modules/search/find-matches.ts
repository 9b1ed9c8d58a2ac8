import type { ConnectorId } from '#domain/ids.ts'
import type { PageRange } from '#server/conventions/page.ts'
import type { SortKey } from '#server/conventions/sort.ts'
import type { Connection } from '#server/conventions/sql.ts'
import type { SearchPlace } from './search-places.ts'
import { findAt, type Search, sortIds, walk } from './search.store.ts'

/** Matches are counted and shown up to here. */
export const mostMatches = 1_000
/** A connector is found once for each of its modules that match. */
const mostModules = 4 * mostMatches

const newestFirst: SortKey[] = [{ column: 'updated_at', direction: 'DESC', nulls: '' }]

export type Found = {
  /** The first place at which each connector was found. */
  places: Map<ConnectorId, SearchPlace>
  /** A place that has more matches than were read; the places after it were not looked at. */
  crowded: SearchPlace | null
}

/** Looks at the places round by round until there are more matches than anybody counts. */
export async function findMatches(sql: Connection, search: Search, rounds: readonly (readonly SearchPlace[])[]): Promise<Found> {
  const found: Found = { places: new Map(), crowded: null }
  for (const round of rounds) {
    const looks = await Promise.all(round.map(async (place) => ({ place, ...(await findAt(sql, place, search, mostRows(place))) })))
    for (const { place, ids, isFull } of looks) {
      if (isFull) return { ...found, crowded: place }
      for (const id of ids) if (!found.places.has(id)) found.places.set(id, place)
      if (found.places.size > mostMatches) return found
    }
  }
  return found
}

const mostRows = (place: SearchPlace) => (place.of === 'module' ? mostModules : mostMatches + 1)

export const isComplete = ({ places, crowded }: Found) => crowded === null && places.size <= mostMatches

/** The connectors of a page by place, the newest first within each. */
export async function rankedPage(sql: Connection, search: Search, found: Found, range: PageRange): Promise<ConnectorId[]> {
  const newest = await sortIds(sql, [...found.places.keys()], newestFirst)
  const byPlace = Map.groupBy(newest, (id) => found.places.get(id))
  const ranked = [...new Set(found.places.values())].flatMap((place) => byPlace.get(place) ?? [])
  const first = ranked.slice(range.offset, range.offset + range.limit)
  if (found.crowded === null || first.length === range.limit) return first
  const rest = { limit: range.limit - first.length, offset: Math.max(0, range.offset - ranked.length) }
  return [...first, ...(await walk(sql, search, { places: [found.crowded], without: ranked, sort: newestFirst, range: rest }))]
}

/** The connectors of a page in an order that was asked for. */
export async function sortedPage(sql: Connection, search: Search, found: Found, order: { sort: SortKey[]; range: PageRange; places: readonly SearchPlace[] }) {
  const { sort, range, places } = order
  if (!isComplete(found)) return walk(sql, search, { places, without: [], sort, range })
  return (await sortIds(sql, [...found.places.keys()], sort)).slice(range.offset, range.offset + range.limit)
}
