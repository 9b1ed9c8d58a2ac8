import { useMemo } from 'react'
import type { TreeGridRow } from '#src/ui/tree-grid/tree-grid-row.ts'
import type { ConnectorRow } from '../connector-row.ts'
import { type ListsView, type PageRef, pageSize, topList } from '../lists/paged-lists.ts'
import { lineAt, rowCountOf, rowOf, runsOf } from './tree-runs.ts'

export type TreeRows = {
  count: number
  rowAt: (row: number) => TreeGridRow
  /** Null while the connector of the row is on its way. */
  connectorAt: (row: number) => ConnectorRow | null
  /** Null for one that has not come. */
  connector: (connectorId: string) => ConnectorRow | null
  /** -1 for a connector that is not shown. */
  rowOfConnector: (connectorId: string) => number
  pagesOfRows: (first: number, last: number) => PageRef[]
}

export function useTreeRows(lists: ListsView<ConnectorRow>, expanded: ReadonlySet<string>, isFlat: boolean): TreeRows {
  return useMemo(() => treeRows(lists, expanded, isFlat), [lists, expanded, isFlat])
}

function treeRows(lists: ListsView<ConnectorRow>, expanded: ReadonlySet<string>, isFlat: boolean): TreeRows {
  const runs = runsOf(lists, topList, isFlat ? [] : expanded)
  const connectorAt = (row: number) => {
    const line = lineAt(runs, row)
    return line === null ? null : lists.item(line.list, line.index)
  }
  const isExpandedOf = (connector: ConnectorRow | null) => (isFlat || connector === null || connector.children.length === 0 ? undefined : expanded.has(connector.id))
  const describe = (row: number): TreeGridRow => {
    const line = lineAt(runs, row) ?? { list: topList, index: row, level: 1, parentRow: -1 }
    const connector = lists.item(line.list, line.index)
    return {
      id: connector?.id ?? null,
      key: `${line.list}-${line.index}`,
      level: line.level,
      position: line.index + 1,
      setSize: lists.count(line.list) ?? 1,
      isExpanded: isExpandedOf(connector),
      parentRow: line.parentRow,
      text: connector?.name.toLowerCase() ?? '\u0000',
    }
  }
  return {
    count: rowCountOf(runs),
    connectorAt,
    rowAt: remembered(describe),
    connector: (connectorId) => {
      const place = lists.placeOf(connectorId)
      return place === null ? null : lists.item(place.list, place.index)
    },
    rowOfConnector: (connectorId) => {
      const place = lists.placeOf(connectorId)
      return place === null ? -1 : rowOf(runs, place)
    },
    pagesOfRows: (first, last) => {
      const pages = new Map<string, PageRef>()
      for (let row = first; row <= last; row += 1) {
        const line = lineAt(runs, row)
        if (line === null) continue
        const page = Math.floor(line.index / pageSize)
        pages.set(`${line.list}#${page}`, { list: line.list, page })
        // An open connector's first child may come while the list is still empty.
        const connector = lists.item(line.list, line.index)
        if (connector !== null && isExpandedOf(connector)) pages.set(`${connector.id}#0`, { list: connector.id, page: 0 })
      }
      return [...pages.values()]
    },
  }
}

/** The same object again lets a row that is drawn already stay as it is. */
function remembered(describe: (row: number) => TreeGridRow): (row: number) => TreeGridRow {
  const known = new Map<number, TreeGridRow>()
  return (row) => {
    const before = known.get(row)
    if (before !== undefined) return before
    const described = describe(row)
    known.set(row, described)
    return described
  }
}
