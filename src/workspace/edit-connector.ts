import type { ConnectorContent, ModuleKindName, ModuleSample } from '#domain/connector.ts'
import { partKey, type Part } from '#domain/parts/part.ts'
import { partLabel } from '#domain/parts/part-label.ts'
import { moduleByOrigin, partValue, withField } from '#domain/parts/part-values.ts'
import { discarded, edited, frozenState, redone, undone } from './draft.ts'
import { changeDraft, draftById } from './draft-store.ts'
import type { UndoStep } from './draft-undo.ts'
import { addModule, duplicateModule, type ModulePlace, moveModule, type NewModule, removeModule, setModuleField } from './module-edits.ts'

type FieldPart = Part & { scope: 'connector' | 'field' }

/** Text typed into an editor, which undoes it key by key by itself. */
export function setText(connectorId: string, part: FieldPart, text: string) {
  const base = draftById(connectorId)?.base.content
  // A text that was not set and is emptied again is not set.
  const value = text === '' && base !== undefined && partValue(base, part) === null ? null : text
  edit(connectorId, (content) => withField(content, part, value))
}

/** A text that its editor undid or did again. What changed together with others, as by a rename, goes back together with them. */
export function undoText(connectorId: string, part: FieldPart, text: string) {
  const draft = draftById(connectorId)
  const turns = (step: UndoStep) => partValue(step.before, part) === text && partValue(step.after, part) === (draft && partValue(draft.mine, part))
  const { past = [], future = [] } = draft?.steps ?? {}
  const step = past.findLast(turns)
  if (step !== undefined) undo(connectorId, step)
  else if (future.slice(-1).some(turns)) redo(connectorId)
  else setText(connectorId, part, text)
}

/** Texts of several parts that change together, as by a rename. */
export const setTexts = (connectorId: string, texts: readonly { part: FieldPart; text: string }[], label: string) =>
  edit(connectorId, (content) => texts.reduce((changed, { part, text }) => withField(changed, part, text), content), { label })

/** A field of a form. */
export function setField(connectorId: string, part: FieldPart, value: unknown) {
  const content = draftById(connectorId)?.mine
  if (content !== undefined) edit(connectorId, () => withField(content, part, value), { label: `Change ${partLabel(part, content)}`, field: partKey(part) })
}

export function addModuleTo(connectorId: string, kind: ModuleKindName, given: NewModule): ModulePlace | null {
  const content = draftById(connectorId)?.mine
  if (content === undefined) return null
  const added = addModule(content, kind, given)
  edit(connectorId, () => added.content, { label: `Add “${given.name}”` })
  return added.place
}

export function duplicate(connectorId: string, place: ModulePlace): ModulePlace | null {
  const content = draftById(connectorId)?.mine
  const copied = content === undefined ? null : duplicateModule(content, place)
  if (copied === null) return null
  edit(connectorId, () => copied.content, { label: `Duplicate “${nameOf(connectorId, place)}”` })
  return copied.place
}

export const deleteModule = (connectorId: string, place: ModulePlace) =>
  edit(connectorId, (content) => removeModule(content, place), { label: `Delete “${nameOf(connectorId, place)}”` })

export const renameModule = (connectorId: string, place: ModulePlace, name: string) =>
  edit(connectorId, (content) => setModuleField(content, place, 'name', name), { label: `Rename “${nameOf(connectorId, place)}”` })

export const moveModuleTo = (connectorId: string, place: ModulePlace, index: number) =>
  edit(connectorId, (content) => moveModule(content, place, index), { label: `Move “${nameOf(connectorId, place)}”` })

export const setEnabled = (connectorId: string, place: ModulePlace, isEnabled: boolean) =>
  edit(connectorId, (content) => setModuleField(content, place, 'enabled', isEnabled), { label: `${isEnabled ? 'Enable' : 'Disable'} “${nameOf(connectorId, place)}”` })

/** The samples of a module; steps of the same `field` that follow each other are taken back as one. */
export const changeSamples = (connectorId: string, place: ModulePlace, change: (samples: readonly ModuleSample[]) => readonly ModuleSample[], step: { label: string; field?: string }) =>
  edit(connectorId, (content) => setModuleField(content, place, 'samples', change(moduleByOrigin(content, place.kind, place.originId)?.samples ?? [])), step)

/** All of the content at once, as a merge leaves it. */
export const takeContent = (connectorId: string, content: ConnectorContent, label: string) => edit(connectorId, () => content, { label })

export function discardChanges(connectorId: string): UndoStep | null {
  changeDraft(connectorId, discarded)
  return lastStep(connectorId)
}

/** Takes back the last step, or the one given, which may have been the discarding of what was left of a frozen version; answers what was taken back. */
export function undo(connectorId: string, given?: UndoStep): UndoStep | null {
  const step = given ?? (isFrozen(connectorId) ? null : lastStep(connectorId))
  if (step === null) return null
  changeDraft(connectorId, (draft) => undone(draft, step))
  return step
}

export function redo(connectorId: string): UndoStep | null {
  const step = draftById(connectorId)?.steps.future.at(-1) ?? null
  if (step === null || isFrozen(connectorId)) return null
  changeDraft(connectorId, redone)
  return step
}

/** Answers the step by which the change can be taken back, where it has one of its own. */
function edit(connectorId: string, change: (content: ConnectorContent) => ConnectorContent, step?: { label: string; field?: string }): UndoStep | null {
  if (isFrozen(connectorId)) return null
  changeDraft(connectorId, (draft) => edited(draft, change(draft.mine), step))
  return step === undefined ? null : lastStep(connectorId)
}

function isFrozen(connectorId: string): boolean {
  const draft = draftById(connectorId)
  return draft === null || frozenState(draft) !== null
}

const lastStep = (connectorId: string) => draftById(connectorId)?.steps.past.at(-1) ?? null

function nameOf(connectorId: string, { kind, originId }: ModulePlace): string {
  const content = draftById(connectorId)?.mine
  return (content && moduleByOrigin(content, kind, originId)?.name) ?? ''
}
