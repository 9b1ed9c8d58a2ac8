import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react'
import { useLostFocus } from '../use-lost-focus.ts'
import classes from './TreeGrid.module.css'
import { TreeGridHead } from './TreeGridHead.tsx'
import { type MenuPlace, treeGridMouse } from './tree-grid-mouse.ts'
import { moveOfKey, rowOfTypeAhead } from './tree-grid-keys.ts'
import type { TreeGridColumn, TreeGridRow, TreeGridSort } from './tree-grid-row.ts'
import { TreeGridRowView } from './TreeGridRowView.tsx'
import { headHeight, rowHeight, scrollRowIntoView, useRowWindow } from './use-row-window.ts'
import { useTypeAhead } from './use-type-ahead.ts'

export type TreeGridHandle = {
  /** Where no row is active yet, the first one becomes it. */
  focus: () => void
  scrollToRow: (row: number) => void
  scrollTop: () => number
  scrollTo: (scrollTop: number) => void
  /** The first row that is wholly or partly in view. */
  topRow: () => number
  /** Moves what is shown without the person noticing, after rows came or went above. */
  shiftRows: (rows: number) => void
}

export type TreeGridProps = {
  label: string
  columns: readonly TreeGridColumn[]
  sort: TreeGridSort
  rowCount: number
  rowAt: (row: number) => TreeGridRow
  renderCell: (row: number, column: string) => ReactNode
  /** The row that keys act on; -1 for none. */
  activeRow: number
  isSelected: (row: number) => boolean
  initialScrollTop?: number
  isBusy?: boolean
  handle?: Ref<TreeGridHandle>
  onSort: (column: string) => void
  onGo: (row: number) => void
  onToggleSelected: (row: number) => void
  onClearSelected: () => void
  onOpen: (row: number) => void
  onExpand: (row: number, isExpanded: boolean) => void
  onMenu: (row: number, place: MenuPlace) => void
  onRowsShown: (first: number, last: number) => void
  onScrolled: (scrollTop: number) => void
}

/** A treegrid of any length: only the rows in view are in the document, and the grid itself keeps the focus. */
export function TreeGrid(props: TreeGridProps) {
  const { rowCount, rowAt, activeRow, columns, onRowsShown } = props
  const scroller = useRef<HTMLDivElement>(null)
  const gridId = useId()
  const { first, last, follow, scrollTop } = useRowWindow(scroller, rowCount, props.initialScrollTop ?? 0)
  useEffect(() => onRowsShown(first, last), [onRowsShown, first, last])
  useImperativeHandle(props.handle, () => ({
    focus: () => {
      scroller.current?.focus({ preventScroll: true })
      if (activeRow < 0 && rowCount > 0) props.onGo(0)
    },
    scrollToRow: (row) => scroller.current !== null && scrollRowIntoView(scroller.current, row),
    scrollTop: () => scrollTop.current,
    scrollTo: (top) => {
      if (scroller.current !== null) scroller.current.scrollTop = top
    },
    topRow: () => Math.floor(scrollTop.current / rowHeight),
    shiftRows: (rows) => {
      if (scroller.current !== null) scroller.current.scrollTop += rows * rowHeight
    },
  }))

  useLostFocus(() => scroller.current?.focus({ preventScroll: true }))
  const onKeyDown = useTreeGridKeys(props)
  const template = columns.map((column) => column.width).join(' ')
  const isActiveShown = activeRow >= first && activeRow <= last
  return (
    <div
      ref={scroller}
      role="treegrid"
      tabIndex={0}
      className={classes.grid}
      aria-label={props.label}
      aria-rowcount={rowCount + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-busy={props.isBusy}
      aria-activedescendant={isActiveShown ? rowElementId(gridId, rowAt(activeRow)) : undefined}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => {
        follow(currentTarget.scrollTop)
        props.onScrolled(scrollTop.current)
      }}
      {...treeGridMouse(props)}
    >
      <TreeGridHead template={template} columns={columns} sort={props.sort} onSort={props.onSort} />
      <div role="rowgroup" className={classes.body} style={{ height: rowCount * rowHeight }}>
        {Array.from({ length: Math.max(0, last - first + 1) }, (_unused, offset) => first + offset).map((index) => (
          <TreeGridRowView
            key={rowAt(index).key}
            id={rowElementId(gridId, rowAt(index))}
            row={rowAt(index)}
            index={index}
            template={template}
            columns={columns}
            renderCell={props.renderCell}
            isActive={index === activeRow}
            isSelected={props.isSelected(index)}
          />
        ))}
      </div>
    </div>
  )
}

const rowElementId = (gridId: string, row: TreeGridRow) => `${gridId}-${row.key}`

function useTreeGridKeys(props: TreeGridProps) {
  const typeAhead = useTypeAhead()
  return (event: KeyboardEvent<HTMLDivElement>) => {
    const grid = event.currentTarget
    // Sort buttons and links inside keep their own keys.
    if (event.target !== grid || event.altKey) return
    const go = (row: number) => {
      props.onGo(row)
      scrollRowIntoView(grid, row)
    }
    const rowsOfPage = Math.floor((grid.clientHeight - headHeight) / rowHeight) - 1
    const keyboard = { ...props, pageSize: Math.max(1, rowsOfPage) }
    const isPlain = !event.ctrlKey && !event.metaKey
    const move = isPlain && !isMenuKey(event) ? moveOfKey(event.key, keyboard) : null
    if (move !== null) {
      event.preventDefault()
      if (move.kind === 'go') go(move.row)
      else props.onExpand(move.row, move.kind === 'expand')
      return
    }
    if (event.key === 'Escape') return props.onClearSelected()
    if (props.activeRow < 0) return
    if (event.key === 'Enter') {
      event.preventDefault()
      props.onOpen(props.activeRow)
    } else if (event.key === ' ') {
      event.preventDefault()
      props.onToggleSelected(props.activeRow)
    } else if (isMenuKey(event)) {
      event.preventDefault()
      scrollRowIntoView(grid, props.activeRow)
      props.onMenu(props.activeRow, placeOfRow(grid))
    } else if (isPlain && isLetter(event.key)) {
      const row = rowOfTypeAhead(typeAhead(event.key), keyboard)
      if (row >= 0) go(row)
    }
  }
}

const isMenuKey = (event: KeyboardEvent) => event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
const isLetter = (key: string) => /^[\p{L}\p{N}]$/u.test(key)

function placeOfRow(grid: HTMLElement): MenuPlace {
  const activeId = grid.getAttribute('aria-activedescendant')
  const box = (activeId === null ? null : document.getElementById(activeId))?.getBoundingClientRect() ?? grid.getBoundingClientRect()
  return { x: box.left + 48, y: box.top + rowHeight }
}
