import DataLoader from 'dataloader'
import type { ConnectorId } from '#domain/ids.ts'
import type { Connection } from '#server/conventions/sql.ts'
import type { ConnectorRow } from './connector-row.ts'
import { readContents } from './content-reader.ts'
import { contentSize, findConnectors, listChildren, type Listing } from './connectors.store.ts'
import { findRevisionContents, revisionContentSize, type RevisionName } from './revisions.store.ts'
import type { TextBudget } from './text-budget.ts'

/**
 * What many fields of one answer ask for, read together. Nothing is kept: a subscription lives for hours,
 * and a query that follows a mutation in the same request must see what it changed.
 */
export function createConnectorLoaders(sql: Connection, budget: TextBudget) {
  const batched = { cache: false }
  return {
    rows: new DataLoader<string, ConnectorRow | null>(async (ids) => {
      const rows = new Map<string, ConnectorRow>((await findConnectors(sql, ids)).map((row) => [row.id, row]))
      return ids.map((id) => rows.get(id) ?? null)
    }, batched),
    contents: new DataLoader(async (rows: readonly ConnectorRow[]) => {
      const ids = [...new Set(rows.map(({ id }) => id))]
      if (ids.length > 1) budget.spend(await contentSize(sql, ids))
      return readContents(sql, rows)
    }, batched),
    revisionContents: new DataLoader(async (names: readonly RevisionName[]) => {
      if (names.length > 1) budget.spend(await revisionContentSize(sql, names))
      const found = new Map((await findRevisionContents(sql, names)).map(({ connectorId, number, content }) => [`${connectorId} ${number}`, content]))
      return names.map(({ connectorId, number }) => found.get(`${connectorId} ${number}`) ?? new Error(`Revision ${number} of ${connectorId} has no content.`))
    }, batched),
    children: new DataLoader((pages: readonly ChildPage[]) => loadChildren(sql, pages), batched),
  }
}

type ChildPage = { parent: ConnectorId; listing: Listing }

/** One statement for all parents that ask the same. */
async function loadChildren(sql: Connection, pages: readonly ChildPage[]): Promise<ConnectorRow[][]> {
  const alike = Map.groupBy(pages, ({ listing }) => JSON.stringify(listing))
  const found = new Map<ChildPage, ConnectorRow[]>()
  await Promise.all(
    [...alike.values()].map(async (group) => {
      const [first] = group
      if (!first) return
      const rows = await listChildren(sql, [...new Set(group.map(({ parent }) => parent))], first.listing)
      const byParent = Map.groupBy(rows, ({ parentId }) => parentId)
      for (const page of group) found.set(page, byParent.get(page.parent) ?? [])
    }),
  )
  return pages.map((page) => found.get(page) ?? [])
}
