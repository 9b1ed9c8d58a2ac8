import { ChevronRight } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
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
  onGo: (row: number) => void
  onToggleSelected: (row: number) => void
  onOpen: (row: number) => void
  onExpand: (row: number, isExpanded: boolean) => void
}

export function TreeGridRowView(props: TreeGridRowViewProps) {
  const { row, index, isActive, isSelected } = props
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) props.onToggleSelected(index)
    else props.onGo(index)
  }
  return (
    // The grid itself has the focus and the keys; see aria-activedescendant there.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events
    <div
      id={props.id}
      role="row"
      className={classes.row}
      style={{ gridTemplateColumns: props.template, transform: `translateY(${index * rowHeight}px)` }}
      data-row={index}
      data-active={isActive || undefined}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.isExpanded}
      aria-selected={isSelected}
      aria-busy={row.id === null || undefined}
      onClick={onClick}
      onDoubleClick={() => props.onOpen(index)}
    >
      {props.columns.map((column, place) => (
        <div key={column.key} role="gridcell" className={classes.cell} data-align={column.align}>
          {place === 0 && <Indent row={row} onToggle={() => props.onExpand(index, row.isExpanded === false)} />}
          {row.id === null ? <span className={classes.placeholder} data-column={column.key} /> : props.renderCell(index, column.key)}
        </div>
      ))}
    </div>
  )
}

/** The guides of the levels above, and the arrow that opens the row; the keyboard has Left and Right for it. */
function Indent({ row, onToggle }: { row: TreeGridRow; onToggle: () => void }) {
  const toggle = (event: MouseEvent) => {
    event.stopPropagation()
    onToggle()
  }
  return (
    <>
      {Array.from({ length: row.level - 1 }, (_unused, level) => <span key={level} className={classes.guide} />)}
      <span className={classes.arrow} data-expanded={row.isExpanded}>
        {row.isExpanded !== undefined && (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <span className={classes.arrowTarget} onClick={toggle} onDoubleClick={(event) => event.stopPropagation()}>
            <ChevronRight size={14} aria-hidden />
          </span>
        )}
      </span>
    </>
  )
}
