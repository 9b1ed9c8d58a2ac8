import { useMemo } from 'react'
import type { ConnectorContent } from '#domain/connector.ts'
import { moduleKindNames, moduleKinds } from '#domain/module-kinds/kinds.ts'
import { modulesOf } from '#domain/parts/part-values.ts'
import { type Command, useCommands } from '#src/workspace/commands-store.ts'
import { frozenState, isDirty } from '#src/workspace/draft.ts'
import { redo, undo } from '#src/workspace/edit-connector.ts'
import { openCloneDialog, openPublishDialog } from '#src/workspace/lifecycle-store.ts'
import { refusalFor } from '#src/workspace/session/permissions.ts'
import { openAddModule } from './add-module-store.ts'
import { documentLabels, type EditorPart, partId } from './editor-part.ts'
import { switchPane } from './switch-pane.ts'
import { useModuleCommands } from './use-module-commands.ts'
import { frozenReason } from './frozen.ts'
import { modKey } from './keys.ts'
import { discard } from './notices/discard.ts'
import { openUpgrade } from './upgrade/upgrade-store.ts'
import { useCopyLink } from './use-copy-link.ts'
import { keepTab } from './tabs/tabs-store.ts'
import { useDraft } from './use-draft.ts'
import { toggleAside } from './view-store.ts'

type EditorCommands = { connectorId: string; part: EditorPart; goTo: (part: string) => void; save: () => void; closeTab: () => void }

/** Offers the editor's commands to the palette. */
export function useEditorCommands({ connectorId, part, goTo, save, closeTab }: EditorCommands) {
  const state = useDraft(connectorId, (draft) => ({
    reason: frozenReason(draft),
    isLibrary: frozenState(draft) === 'library',
    dirty: isDirty(draft),
    undoLabel: draft.steps.past.at(-1)?.label ?? '',
    redoLabel: draft.steps.future.at(-1)?.label ?? '',
  }))
  const { reason, isLibrary, dirty, undoLabel, redoLabel } = state
  const places = usePlaces(connectorId)
  const copyLink = useCopyLink(partId(part))
  const moduleCommands = useModuleCommands({ connectorId, part, goTo, reason })
  const commands = useMemo((): Command[] => {
    const unless = (disabled: string | null): { disabledReason?: string } => (disabled === null ? {} : { disabledReason: disabled })
    const onlyChanged = reason ?? (dirty ? null : 'Nothing is changed.')
    return [
      { id: 'editor-save', group: 'Editor', label: 'Save', shortcut: modKey('S'), run: save, ...unless(onlyChanged) },
      { id: 'editor-discard', group: 'Editor', label: 'Discard changes', run: () => discard(connectorId), ...unless(dirty ? null : 'Nothing is changed.') },
      { id: 'editor-undo', group: 'Editor', label: undoLabel === '' ? 'Undo' : `Undo: ${undoLabel}`, shortcut: modKey('Z'), run: () => void undo(connectorId), ...unless(undoLabel === '' ? 'There is nothing to undo.' : reason) },
      { id: 'editor-redo', group: 'Editor', label: redoLabel === '' ? 'Redo' : `Redo: ${redoLabel}`, run: () => void redo(connectorId), ...unless(redoLabel === '' ? 'There is nothing to do again.' : reason) },
      ...moduleKindNames.map((kind) => ({ id: `editor-add-${kind}`, group: 'Editor', label: `Add ${moduleKinds[kind].label}…`, run: () => openAddModule(kind), ...unless(reason) })),
      { id: 'editor-aside', group: 'Editor', label: 'Toggle settings', shortcut: modKey('Alt+B'), run: toggleAside },
      { id: 'editor-pane', group: 'Editor', label: 'Next pane', shortcut: 'F6', run: () => switchPane(partId(part)) },
      { id: 'editor-close-tab', group: 'Editor', label: 'Close the tab', shortcut: 'Alt+W', run: closeTab },
      { id: 'editor-keep-tab', group: 'Editor', label: 'Keep the tab open', run: () => keepTab(connectorId, partId(part)) },
      { id: 'editor-copy-link', group: 'Editor', label: 'Copy link to the line', run: () => void copyLink() },
      { id: 'editor-upgrade', group: 'Editor', label: 'Take the newest version of the source…', run: () => void openUpgrade(connectorId), ...unless(reason) },
      { id: 'editor-publish', group: 'Editor', label: 'Publish…', run: () => openPublishDialog(connectorId), ...unless(reason ?? refusalFor('connectors.publish')) },
      { id: 'editor-clone', group: 'Editor', label: 'Clone…', run: () => openCloneDialog(connectorId), ...unless(refusalFor(isLibrary ? 'connectors.cloneFromLibrary' : 'connectors.clone')) },
      ...moduleCommands,
      ...places.map(({ id, label, group }) => ({ id: `go-${id}`, group, label: `Go to ${label}`, run: () => goTo(id) })),
    ]
  }, [connectorId, part, reason, isLibrary, dirty, undoLabel, redoLabel, places, save, goTo, closeTab, copyLink, moduleCommands])
  useCommands('editor', commands)
}

type Place = { id: string; label: string; group: string }

/** Everything one can go to; made anew only when a name or the order changes. */
function usePlaces(connectorId: string): Place[] {
  const listed = useDraft(connectorId, ({ mine }) => placesOf(mine).map((place) => JSON.stringify(place)))
  return useMemo(() => listed.map((place): Place => JSON.parse(place)), [listed])
}

function placesOf(content: ConnectorContent): Place[] {
  return [
    ...Object.entries(documentLabels).map(([id, label]) => ({ id, label, group: 'Parts' })),
    ...moduleKindNames.flatMap((kind) =>
      modulesOf(content, kind).map((module) => ({ id: partId({ kind: 'module', place: { kind, originId: module.originId } }), label: module.name, group: moduleKinds[kind].plural })),
    ),
  ]
}
