import type { ModuleKindName } from '#domain/connector.ts'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { deleteModule, duplicate, moveModuleTo, setEnabled } from '#src/workspace/edit-connector.ts'
import { type ModulePlace, positionOf } from '#src/workspace/module-edits.ts'
import { isMac, modKey } from '../keys.ts'
import { offerUndo } from '../notices/undo-notice.tsx'

/** Something that can be done with a module from its row, by menu and by key. */
export type ModuleAction = {
  label: string
  /** What it does to this module just now. */
  labelNow?: (target: ModuleTarget) => string
  shortcut: string
  isKey: (event: KeyLike) => boolean
  run: (target: ModuleTarget) => void
}
export type KeyLike = { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }
export type ModuleTarget = { connectorId: string; place: ModulePlace; rename: () => void; show: (place: ModulePlace) => void }

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyLike) => altKey || ctrlKey || metaKey || shiftKey
const isMod = (event: KeyLike) => (isMac ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey

export const moduleActions: readonly ModuleAction[] = [
  { label: 'Rename', shortcut: 'F2', isKey: (event) => event.key === 'F2', run: ({ rename }) => rename() },
  {
    label: 'Duplicate',
    shortcut: modKey('D'),
    isKey: (event) => isMod(event) && event.key.toLowerCase() === 'd',
    run: ({ connectorId, place, show }) => {
      const copy = duplicate(connectorId, place)
      if (copy !== null) show(copy)
    },
  },
  {
    label: 'Enable or disable',
    labelNow: (target) => (moduleAt(target)?.enabled === true ? 'Disable' : 'Enable'),
    shortcut: modKey('/'),
    isKey: (event) => isMod(event) && event.key === '/',
    run: ({ connectorId, place }) => setEnabled(connectorId, place, !(moduleAt({ connectorId, place })?.enabled ?? false)),
  },
  { label: 'Move up', shortcut: 'Alt+↑', isKey: (event) => event.altKey && event.key === 'ArrowUp', run: (target) => moveBy(target, -1) },
  { label: 'Move down', shortcut: 'Alt+↓', isKey: (event) => event.altKey && event.key === 'ArrowDown', run: (target) => moveBy(target, 1) },
  {
    label: 'Delete',
    shortcut: 'Del',
    isKey: (event) => !hasModifier(event) && (event.key === 'Delete' || event.key === 'Backspace'),
    run: ({ connectorId, place }) => {
      const name = moduleAt({ connectorId, place })?.name ?? ''
      offerUndo(connectorId, `“${name}” is deleted.`, deleteModule(connectorId, place))
    },
  },
]

export const isAddKey = (event: KeyLike) => event.key === 'Insert'

function moduleAt({ connectorId, place }: Pick<ModuleTarget, 'connectorId' | 'place'>) {
  const content = draftById(connectorId)?.mine
  return content === undefined ? null : moduleByOrigin(content, place.kind, place.originId)
}

/** The kind under which a new module from this row belongs. */
export const kindOfRow = (row: { id: string; icon: string; place: ModulePlace | null }, kinds: readonly ModuleKindName[]) =>
  row.place?.kind ?? kinds.find((kind) => kind === row.id) ?? null

function moveBy({ connectorId, place }: ModuleTarget, steps: -1 | 1) {
  const content = draftById(connectorId)?.mine
  if (content !== undefined) moveModuleTo(connectorId, place, positionOf(content, place) + steps)
}
