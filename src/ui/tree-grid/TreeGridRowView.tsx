import { ChevronRight } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import classes from './TreeGrid.module.css'
import type { TreeGridColumn, TreeGridRow } from './tree-grid-row.ts'
import { rowHeight } from './use-row-window.ts'

type TreeGridRowViewProps = {
  id: string
  row: TreeGridRow
  index: number
  template: string
  columns: readonly TreeGridColumn[]
  renderCell: (row: number, column: string) => ReactNode
  isActive: boolean
  isSelected: boolean
}

/** A row; the grid hears its clicks and its keys. While one scrolls, only rows that come are drawn. */
export const TreeGridRowView = memo(function TreeGridRowView({ id, row, index, template, columns, renderCell, isActive, isSelected }: TreeGridRowViewProps) {
  return (
    <div
      id={id}
      role="row"
      className={classes.row}
      style={{ gridTemplateColumns: template, top: index * rowHeight }}
      data-row={index}
      data-active={isActive || undefined}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.isExpanded}
      aria-selected={isSelected}
      aria-busy={row.id === null || undefined}
    >
      {columns.map((column, place) => (
        <div key={column.key} role="gridcell" className={classes.cell} data-align={column.align}>
          {place === 0 && <Indent row={row} />}
          {row.id === null ? <span className={classes.placeholder} data-column={column.key} /> : renderCell(index, column.key)}
        </div>
      ))}
    </div>
  )
})

/** The guides of the levels above, and the arrow that opens the row; the keyboard has Left and Right for it. */
function Indent({ row }: { row: TreeGridRow }) {
  return (
    <>
      {Array.from({ length: row.level - 1 }, (_unused, level) => <span key={level} className={classes.guide} />)}
      <span className={classes.arrow} data-expanded={row.isExpanded}>
        {row.isExpanded !== undefined && <span className={classes.arrowTarget} data-expander><ChevronRight size={14} aria-hidden /></span>}
      </span>
    </>
  )
}
