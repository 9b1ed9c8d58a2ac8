import type { CombinedError } from 'urql'
import { askCapabilities } from '#src/graphql/capabilities.ts'
import { graphqlClient } from '#src/graphql/client.ts'
import { failureWords } from '#src/graphql/failure-words.ts'
import { graphql, readFragment } from '#src/graphql/generated/index.ts'
import { type ConnectorRow, connectorRowFragment } from '../connector-row.ts'
import { type Listing, textFilter } from './listing.ts'
import { type Page, type PageAnswer, pageSize, type PageSource, type PageWatch, topList } from './paged-lists.ts'

const listQuery = graphql(`
  query ConnectorPage($filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {
    listConnectors(filter: $filter, sort: $sort, limit: $limit, offset: $offset) {
      count
      results {
        ...ConnectorRow
      }
    }
  }
`)

const searchQuery = graphql(`
  query ConnectorMatches($text: String!, $filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {
    searchConnectors(text: $text, filter: $filter, sort: $sort, limit: $limit, offset: $offset) {
      count
      countIsCapped
      results {
        place
        moduleName
        excerpt
        connector {
          ...ConnectorRow
        }
      }
    }
  }
`)

/** The pages behind the grid: one list for a search, else a list per parent. */
export const pagesOf = (listing: Listing): PageSource<ConnectorRow> => (listing.text === '' ? listPages(listing) : foundPages(listing))

/** Searches where the backend can, Lua included; else filters by the text. */
function foundPages(listing: Listing): PageSource<ConnectorRow> {
  return (page, onAnswer) => {
    let isOver = false
    let watch: PageWatch | null = null
    void askCapabilities().then((capabilities) => {
      const pages = capabilities.has('SEARCH_LUA') ? searchPages(listing) : listPages(listing)
      if (!isOver) watch = pages(page, onAnswer)
    })
    return {
      stop: () => {
        isOver = true
        watch?.stop()
      },
      refresh: () => watch?.refresh(),
    }
  }
}

function listPages({ text, isFlat, filter, sort }: Listing): PageSource<ConnectorRow> {
  return ({ list, page }, onAnswer) => {
    const place = isFlat ? [] : [{ parentId: list === topList ? { isNil: true } : { eq: list } }]
    const all = [filter, ...(text === '' ? [] : [textFilter(text)]), ...place]
    const variables = { filter: { and: all }, sort, limit: pageSize, offset: page * pageSize }
    const subscription = graphqlClient.query(listQuery, variables).subscribe(({ data, error }) => {
      const found = data?.listConnectors
      const rows = (found?.results ?? []).map((row) => ({ ...readFragment(connectorRowFragment, row), match: null }))
      // The count is nullable in the contract: without it, the list goes on for as long as pages come.
      const count = found?.count ?? page * pageSize + rows.length
      onAnswer(answerOf(found ? { items: rows, count, isCountCapped: false } : null, error))
    })
    return { stop: () => subscription.unsubscribe(), refresh: () => void graphqlClient.query(listQuery, variables, afresh).toPromise() }
  }
}

function searchPages({ text, filter, sort }: Listing): PageSource<ConnectorRow> {
  return ({ page }, onAnswer) => {
    const variables = { text, filter, sort, limit: pageSize, offset: page * pageSize }
    const subscription = graphqlClient.query(searchQuery, variables).subscribe(({ data, error }) => {
      const found = data?.searchConnectors
      const rows = (found?.results ?? []).map(({ connector, ...match }) => ({ ...readFragment(connectorRowFragment, connector), match }))
      onAnswer(answerOf(found ? { items: rows, count: found.count, isCountCapped: found.countIsCapped } : null, error))
    })
    return { stop: () => subscription.unsubscribe(), refresh: () => void graphqlClient.query(searchQuery, variables, afresh).toPromise() }
  }
}

/** The answer reaches everyone who watches the same question. */
const afresh = { requestPolicy: 'network-only' } as const

function answerOf(page: Page<ConnectorRow> | null, error: CombinedError | undefined): PageAnswer<ConnectorRow> {
  if (page !== null) return { status: 'loaded', page }
  return { status: 'failed', message: failureWords(error, 'The list comes by itself when it is back.') }
}
