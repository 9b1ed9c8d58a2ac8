import type { ConnectorId } from '#domain/ids.ts'
import { escapeLike } from '#server/conventions/like-pattern.ts'
import { type PageArguments, type PageRange, parsePage } from '#server/conventions/page.ts'
import type { SortList } from '#server/conventions/sort.ts'
import { textProblem } from '#server/conventions/text-problem.ts'
import { userError } from '#server/conventions/user-error.ts'
import type { Session } from '#server/db/transaction.ts'
import type { ConnectorFilterInput, ConnectorMatchPlace } from '#server/generated/schema-types.ts'
import { authorizeReading, type Viewer } from '../access/access.service.ts'
import { type ConnectorRow, type ConnectorsService, parseConnectorFilter, parseConnectorSort } from '../connectors/connectors.service.ts'
import { excerpt } from './excerpt.ts'
import { findMatches, type Found, isComplete, mostMatches, rankedPage, sortedPage } from './find-matches.ts'
import { roundsFor, type SearchPlace } from './search-places.ts'
import { findFoundTexts, type FoundText, type Search } from './search.store.ts'

export type Match = { connector: ConnectorRow; place: ConnectorMatchPlace; moduleName: string | null; excerpt: string | null }
export type MatchPage = { count: number; countIsCapped: boolean; results: Match[]; hasNextPage: boolean }
export type SearchArguments = PageArguments & { text: string; filter?: ConnectorFilterInput | null | undefined; sort?: SortList }
export type SearchService = ReturnType<typeof createSearchService>

const longestText = 200
const nothing: MatchPage = { count: 0, countIsCapped: false, results: [], hasNextPage: false }

/** Finds connectors by a text in them. */
export function createSearchService(sql: Session, viewer: Viewer, connectors: ConnectorsService) {
  return {
    async search(args: SearchArguments): Promise<MatchPage> {
      authorizeReading(viewer, 'connectors.read')
      const text = checkedText(args.text)
      const range = reachable(parsePage(args))
      const search: Search = { pattern: `%${escapeLike(text)}%`, condition: parseConnectorFilter(args.filter) }
      const sort = parseConnectorSort(args.sort, [])
      if (text === '' || range.limit === 0) return nothing
      const rounds = roundsFor(text)
      const places = rounds.flat()
      const found = await findMatches(sql, search, rounds)
      // One more than the page holds tells whether there is a next page.
      const more = { ...range, limit: range.limit + 1 }
      const ids = sort.length === 0 ? await rankedPage(sql, search, found, more) : await sortedPage(sql, search, found, { sort, range: more, places })
      const page = ids.slice(0, range.limit)
      return {
        count: isComplete(found) ? found.places.size : mostMatches,
        countIsCapped: !isComplete(found),
        results: await describe(page, { text, search, found, places }),
        hasNextPage: ids.length > range.limit && range.offset + range.limit < mostMatches,
      }
    },
  }

  type Finding = { text: string; search: Search; found: Found; places: readonly SearchPlace[] }

  async function describe(ids: ConnectorId[], finding: Finding): Promise<Match[]> {
    const rows = await Promise.all(ids.map((id) => connectors.get(id)))
    const texts = await foundTexts(ids, finding)
    return rows.flatMap((row) => {
      const own = row && texts.get(row.id)
      if (!row || !own) return []
      return [{ connector: row, place: own.place, moduleName: own.moduleName, excerpt: excerpt(own.text, finding.text) }]
    })
  }

  /** Looks once more at each connector of the page: those found by walking along an order may match at any place. */
  async function foundTexts(ids: ConnectorId[], { search, found, places }: Finding) {
    const texts = new Map<ConnectorId, FoundText & { place: ConnectorMatchPlace }>()
    for (const place of places) {
      const left = ids.filter((id) => !texts.has(id) && (found.places.get(id) ?? place) === place)
      if (left.length === 0) continue
      for (const text of await findFoundTexts(sql, place, search.pattern, left)) texts.set(text.id, { ...text, place: place.place })
    }
    return texts
  }
}

function checkedText(text: string): string {
  const problem = textProblem(text)
  if (problem !== null) throw userError('invalid_search', `The text ${problem}.`)
  if (text.length > longestText) throw userError('invalid_search', `A search takes ${longestText} characters at most.`)
  return text.trim()
}

/** The part of a page that lies within the first thousand matches. */
const reachable = ({ limit, offset }: PageRange): PageRange => ({ limit: Math.max(0, Math.min(limit, mostMatches - offset)), offset })
