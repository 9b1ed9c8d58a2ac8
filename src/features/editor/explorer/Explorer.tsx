import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { frozenState } from '#src/workspace/draft.ts'
import { moveOfKey, rowOfTypeAhead, type TreeGridKeyboard } from '#src/ui/tree-grid/tree-grid-keys.ts'
import { useTypeAhead } from '#src/ui/tree-grid/use-type-ahead.ts'
import { useLatest } from '#src/ui/use-latest.ts'
import { useLostFocus } from '#src/ui/use-lost-focus.ts'
import { openAddModule } from '../add-module-store.ts'
import { partId } from '../editor-part.ts'
import { wantPartFocus } from '../part-focus-store.ts'
import { keepTab } from '../tabs/tabs-store.ts'
import { useDraft } from '../use-draft.ts'
import classes from './Explorer.module.css'
import { isAddKey, kindOfRow, moduleActions, type ModuleTarget } from './explorer-actions.ts'
import { ExplorerMenu, type OpenMenu } from './ExplorerMenu.tsx'
import { ExplorerRowView } from './ExplorerRowView.tsx'
import type { ExplorerRow } from './explorer-rows.ts'
import { useExplorerRows } from './use-explorer-rows.ts'
import { useModuleDrag } from './use-module-drag.ts'

type ExplorerProps = { connectorId: string; shownPart: string; onShow: (part: string) => void }

/** Everything the connector is made of, as a tree. */
export function Explorer({ connectorId, shownPart, onShow }: ExplorerProps) {
  const { rows, toggle } = useExplorerRows(connectorId)
  const isFrozen = useDraft(connectorId, frozenState) !== null
  const [active, setActive] = useState(shownPart)
  const [renaming, setRenaming] = useState<string | null>(null)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const typeAhead = useTypeAhead()
  const drag = useModuleDrag(connectorId)
  const activeRow = Math.max(0, rows.findIndex((row) => row.id === active))

  const focusRow = useCallback((row: ExplorerRow | undefined) => {
    if (row === undefined) return
    setActive(row.id)
    tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.id)}"]`)?.focus()
  }, [])
  const focusActive = useCallback(() => tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [])
  useLostFocus(focusActive)
  const endRename = useCallback(() => {
    setRenaming(null)
    // The row gets the focus back once its field is gone.
    requestAnimationFrame(focusActive)
  }, [focusActive])
  const targetOf = useCallback((place: ModulePlace): ModuleTarget => ({
    connectorId,
    place,
    rename: () => setRenaming(partId({ kind: 'module', place })),
    show: (other) => onShow(partId({ kind: 'module', place: other })),
  }), [connectorId, onShow])
  const open = useCallback((row: ExplorerRow) => (row.isExpanded === undefined ? onShow(row.id) : toggle(row.id)), [onShow, toggle])
  const keep = useCallback((row: ExplorerRow) => row.isExpanded === undefined && keepTab(connectorId, row.id), [connectorId])
  const openMenu = useCallback((row: ExplorerRow, place: { x: number; y: number }) => setMenu({ row, ...place }), [])

  const keyboard = useMemo(() => keyboardOf(rows, activeRow), [rows, activeRow])
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[activeRow]
    if (row === undefined || renaming !== null) return
    if (actOnRow(event, row)) return event.preventDefault()
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      open(row)
      if (event.key === ' ' || row.isExpanded !== undefined) return
      // Enter goes into the part and keeps its tab, Space stays in the tree.
      keep(row)
      wantPartFocus(row.id)
      return
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const move = moveOfKey(event.key, keyboard)
    if (move !== null) {
      event.preventDefault()
      return move.kind === 'go' ? focusRow(rows[move.row]) : toggle(rows[move.row]?.id ?? '')
    }
    if (event.key.length === 1) focusRow(rows[rowOfTypeAhead(typeAhead(event.key), keyboard)])
  }

  const key = useLatest(onKeyDown)
  const closeMenu = useLatest((isRenameNext: boolean) => {
    const row = menu?.row
    setMenu(null)
    if (!isRenameNext) requestAnimationFrame(() => focusRow(row))
  })

  /** Whether the key did something with the row's module. */
  function actOnRow(event: KeyboardEvent, row: ExplorerRow): boolean {
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const box = event.target instanceof Element ? event.target.getBoundingClientRect() : { left: 0, bottom: 0 }
      // After this event: it would close what it has just opened.
      requestAnimationFrame(() => setMenu({ row, x: box.left + 24, y: box.bottom }))
      return true
    }
    if (isFrozen) return false
    const kind = kindOfRow(row, moduleKindNames)
    if (isAddKey(event) && kind !== null) {
      openAddModule(kind)
      return true
    }
    const action = row.place === null ? undefined : moduleActions.find((each) => each.isKey(event))
    if (action === undefined || row.place === null) return false
    if (event.key === 'Delete' || event.key === 'Backspace') focusRow(rows[activeRow + 1] ?? rows[activeRow - 1])
    action.run(targetOf(row.place))
    return true
  }

  return (
    <nav aria-label="Parts of the connector" data-pane="explorer" className={classes.explorer}>
      <div role="tree" aria-label="Connector" tabIndex={-1} ref={tree} className={classes.tree}>
        {rows.map((row, index) => (
          <ExplorerRowView
            key={row.id}
            row={row}
            isActive={index === activeRow}
            isShown={row.id === shownPart}
            isRenaming={renaming === row.id}
            isFrozen={isFrozen}
            connectorId={connectorId}
            drag={drag}
            onFocus={setActive}
            onKeyDown={key}
            onOpen={open}
            onKeep={keep}
            onRenamed={endRename}
            onMenu={openMenu}
          />
        ))}
      </div>
      <ExplorerMenu
        menu={menu}
        isFrozen={isFrozen}
        targetOf={targetOf}
        onOpen={open}
        onClose={closeMenu}
      />
    </nav>
  )
}

function keyboardOf(rows: readonly ExplorerRow[], activeRow: number): TreeGridKeyboard {
  const nothing = { id: null, key: '', level: 1, position: 1, setSize: 1, parentRow: -1, text: '', isExpanded: undefined }
  return {
    rowCount: rows.length,
    activeRow,
    pageSize: 20,
    rowAt: (index) => {
      const row = rows[index]
      if (row === undefined) return nothing
      const { id, level, position, setSize, parentRow, label, isExpanded } = row
      return { id, key: id, level, position, setSize, parentRow, text: label.toLowerCase(), isExpanded }
    },
  }
}
