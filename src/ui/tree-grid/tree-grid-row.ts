/** Where a row stands in its tree; positions count from one, as ARIA does. */
export type TreeGridRow = {
  /** Null while the row is still on its way. */
  id: string | null
  key: string
  level: number
  position: number
  setSize: number
  /** Undefined for a row that can not be expanded. */
  isExpanded: boolean | undefined
  /** The row of the parent; -1 at the top. */
  parentRow: number
  /** The start of type-ahead, in lower case. */
  text: string
}

export type TreeGridColumn = {
  key: string
  label: string
  /** A track of CSS grid, as in "minmax(200px, 1fr)". */
  width: string
  isSortable: boolean
  align?: 'end'
}

export type TreeGridSort = { column: string; isDescending: boolean }
