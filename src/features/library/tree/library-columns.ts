import type { TreeGridColumn } from '#src/ui/tree-grid/tree-grid-row.ts'

/** `fromWidth`: the width of the grid from which the column has room. */
type LibraryColumn = TreeGridColumn & { fromWidth: number; isForSearch?: true }

const allColumns: readonly LibraryColumn[] = [
  { key: 'name', label: 'Name', width: 'minmax(200px, 2fr)', isSortable: true, fromWidth: 0 },
  { key: 'match', label: 'Found in', width: 'minmax(160px, 2.2fr)', isSortable: false, fromWidth: 400, isForSearch: true },
  { key: 'handle', label: 'Handle', width: 'minmax(110px, 1.2fr)', isSortable: true, fromWidth: 620 },
  { key: 'type', label: 'Type', width: '110px', isSortable: true, fromWidth: 760 },
  { key: 'version', label: 'Version', width: '58px', isSortable: true, fromWidth: 0 },
  { key: 'state', label: 'State', width: '82px', isSortable: true, fromWidth: 420 },
  { key: 'changed', label: 'Changed', width: '72px', isSortable: true, fromWidth: 500, align: 'end' },
]

/** What a search needs for the place where it found something. */
const searchWidth = 160

export function columnsFor(gridWidth: number, isSearch: boolean): readonly TreeGridColumn[] {
  const width = isSearch ? gridWidth - searchWidth : gridWidth
  return allColumns.filter((column) => (isSearch || !column.isForSearch) && width >= column.fromWidth)
}
