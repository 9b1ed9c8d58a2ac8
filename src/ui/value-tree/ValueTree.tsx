import { ChevronDown, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useState } from 'react'
import { moveOfKey } from '../tree-grid/tree-grid-keys.ts'
import type { ValueNode } from './value-node.ts'
import { nothingChanged, type ValueRow, valueRows, withLineChanged } from './value-tree-rows.ts'
import classes from './ValueTree.module.css'

type ValueTreeProps = {
  node: ValueNode
  label: string
  /** How many levels are open from the start. */
  openLevels?: number
  /** In a dialog, the first such tree has the focus from the start. */
  wantsFocus?: boolean
}

const shownOfText = 400
const pageSize = 10
/** In pixels, as in the stylesheet. */
const indentOfLevel = 21
const roomOfChevron = 17

/** A value whose parts can be opened one by one; the tree itself keeps the focus, and the arrow keys go through its lines. */
export function ValueTree({ node, label, openLevels = 2, wantsFocus = false }: ValueTreeProps) {
  const id = useId()
  const [opened, setOpened] = useState(nothingChanged)
  const [active, setActive] = useState<string | null>(null)
  const rows = useMemo(() => valueRows(node, openLevels, opened), [node, openLevels, opened])
  const activeRow = Math.max(0, rows.findIndex(({ path }) => path === active))

  const go = (index: number) => {
    setActive(rows[index]?.path ?? null)
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' })
  }
  const change = (row: ValueRow | undefined) => row !== undefined && canChange(row) && setOpened(withLineChanged(opened, row))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const move = moveOfKey(event.key, { rowCount: rows.length, activeRow, pageSize, rowAt: (row) => rows[row] ?? top })
    if (move === null && event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (move?.kind === 'go') go(move.row)
    else change(rows[activeRow])
  }
  const onClick = ({ target }: MouseEvent) => {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
    const row = rows[Number(line?.dataset['row'] ?? -1)]
    setActive(row?.path ?? null)
    change(row)
  }
  const [only] = rows
  const isOneLine = rows.length === 1 && only !== undefined && !canChange(only)
  return (
    <div role="tree" tabIndex={isOneLine && !wantsFocus ? -1 : 0} data-autofocus={wantsFocus || undefined} className={classes.tree} aria-label={label} aria-activedescendant={`${id}-${activeRow}`} onKeyDown={onKeyDown} onClick={onClick}>
      {rows.map((row, index) => <TreeLine key={row.path} id={`${id}-${index}`} row={row} index={index} isActive={index === activeRow} isWhole={opened.changed.has(row.path)} />)}
    </div>
  )
}

const top = { isExpanded: undefined, parentRow: -1 }
const isLong = ({ node: { text }, isExpanded }: ValueRow) => isExpanded === undefined && text.length > shownOfText
const canChange = (row: ValueRow) => row.isExpanded !== undefined || row.isRest || isLong(row)

type TreeLineProps = { id: string; row: ValueRow; index: number; isActive: boolean; isWhole: boolean }

function TreeLine({ id, row, index, isActive, isWhole }: TreeLineProps) {
  const { level, position, setSize, isExpanded, isRest, node: { name, text, tone } } = row
  const isCut = isLong(row) && !isWhole
  const indent = (level - 1) * indentOfLevel
  const Chevron = isExpanded === true ? ChevronDown : ChevronRight
  return (
    <div id={id} role="treeitem" aria-level={level} aria-posinset={position} aria-setsize={setSize} aria-expanded={isExpanded} data-row={index} data-active={isActive || undefined} data-can-change={canChange(row) || undefined} className={classes.line} style={{ paddingLeft: indent + (isExpanded === undefined ? roomOfChevron : 0), backgroundSize: `${indent}px 100%` }}>
      {isExpanded !== undefined && <Chevron size={13} aria-hidden className={classes.chevron} />}
      {name !== '' && <span className={classes.name}>{name}</span>}
      <span className={isRest ? classes.more : classes.text} data-tone={tone}>{isCut ? text.slice(0, shownOfText) : text}</span>
      {isCut && <span className={classes.more}>{(text.length - shownOfText).toLocaleString('en')} more characters</span>}
    </div>
  )
}
