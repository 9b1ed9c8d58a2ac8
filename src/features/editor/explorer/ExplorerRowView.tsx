import { ChevronDown, ChevronRight, Plus } from 'lucide-react'
import { type KeyboardEvent, memo, type MouseEvent } from 'react'
import { moduleKindNames, moduleKinds } from '#domain/module-kinds/kinds.ts'
import { openAddModule } from '../add-module-store.ts'
import { partIcons } from '../part-icons.ts'
import classes from './Explorer.module.css'
import type { ExplorerRow } from './explorer-rows.ts'
import { RenameField } from './RenameField.tsx'
import type { ModuleDrag } from './use-module-drag.ts'

type ExplorerRowViewProps = {
  row: ExplorerRow
  isActive: boolean
  isShown: boolean
  isRenaming: boolean
  isFrozen: boolean
  connectorId: string
  drag: ModuleDrag
  onFocus: (id: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  onOpen: (row: ExplorerRow) => void
  /** Opens it for longer than until the next part. */
  onKeep: (row: ExplorerRow) => void
  onRenamed: () => void
  onMenu: (row: ExplorerRow, place: { x: number; y: number }) => void
}

/** A key that changes the mark of one row draws that row alone. */
export const ExplorerRowView = memo(function ExplorerRowView(props: ExplorerRowViewProps) {
  const { row, isActive, isShown, isRenaming, isFrozen, connectorId, drag, onFocus, onKeyDown, onOpen, onKeep, onRenamed, onMenu } = props
  const { place } = row
  const group = moduleKindNames.find((kind) => kind === row.id)
  const isDraggable = place !== null && !isFrozen && !isRenaming
  const openMenu = (event: MouseEvent) => {
    event.preventDefault()
    onMenu(row, { x: event.clientX, y: event.clientY })
  }
  return (
    <div
      role="treeitem"
      data-row={row.id}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.isExpanded}
      aria-selected={isShown}
      aria-label={spokenLabel(row)}
      tabIndex={isActive ? 0 : -1}
      className={classes.row}
      data-level={row.level}
      data-disabled={row.isDisabled || undefined}
      data-wrong={row.problems.level ?? undefined}
      data-drop={place !== null && drag.line?.originId === place.originId ? drag.line.side : undefined}
      title={row.summary === '' || group !== undefined ? undefined : `${row.label}: ${row.summary}`}
      draggable={isDraggable}
      onDragStart={place === null ? undefined : drag.start(place)}
      onDragOver={place === null ? undefined : drag.over(place)}
      onDrop={place === null ? undefined : drag.drop(place)}
      onDragEnd={drag.end}
      onFocus={() => onFocus(row.id)}
      onKeyDown={onKeyDown}
      onClick={isRenaming ? undefined : () => onOpen(row)}
      onDoubleClick={isRenaming ? undefined : () => onKeep(row)}
      onContextMenu={openMenu}
    >
      <RowPicture row={row} />
      {isRenaming && place !== null ? (
        <RenameField connectorId={connectorId} place={place} name={row.label} onEnd={onRenamed} />
      ) : (
        <>
          <span className={classes.label}>{row.label}</span>
          <span className={classes.summary}>{row.summary}</span>
          <RowMarks row={row} />
          {group !== undefined && !isFrozen && (
            // The keyboard has Insert for this, and the menu of the row.
            <button type="button" tabIndex={-1} className={classes.add} aria-label={`Add ${moduleKinds[group].label}`} title={`Add ${moduleKinds[group].label} (Ins)`} onClick={(event) => addTo(event, () => openAddModule(group))}>
              <Plus size={14} aria-hidden />
            </button>
          )}
        </>
      )}
    </div>
  )
})

function addTo(event: MouseEvent, add: () => void) {
  event.stopPropagation()
  add()
}

function RowPicture({ row }: { row: ExplorerRow }) {
  const Icon = partIcons[row.icon]
  const Chevron = row.isExpanded === true ? ChevronDown : ChevronRight
  return (
    <>
      <span className={classes.chevron}>{row.isExpanded !== undefined && <Chevron size={14} aria-hidden />}</span>
      <Icon size={14} aria-hidden className={classes.icon} />
    </>
  )
}

function RowMarks({ row }: { row: ExplorerRow }) {
  return (
    <span className={classes.marks} aria-hidden>
      {row.problems.count > 0 && <span className={classes.problems}>{row.problems.count}</span>}
      {row.isDirty && <span className={classes.dirty} />}
    </span>
  )
}

function spokenLabel({ label, summary, isDisabled, isDirty, problems: { count } }: ExplorerRow): string {
  const marks = [summary, isDisabled && 'disabled', isDirty && 'changed', count > 0 && `${count} ${count === 1 ? 'problem' : 'problems'}`]
  return [label, ...marks.filter(Boolean)].join(', ')
}
