import type { editor, IDisposable } from 'monaco-editor/editor'
import { loadedMonaco } from '../loaded-monaco.ts'
import { roomOf, watchRoom } from './line-room.ts'
import { liveDecorations } from './live-decorations.ts'
import type { LiveNote, LiveView } from './live-view.ts'
import { replaceDecorations } from './replace-decorations.ts'

type Shown = { view: LiveView; isOld: boolean; ids: string[]; /** By the decoration of its note. */ lines: Map<string, RanLine>; /** While the values are old. */ watcher: IDisposable | null; /** That its notes were cut to. */ room: number | null; stopFitting: () => void }
/** A line that ran, and what was written there. */
type RanLine = { line: number; text: string }
const shownByUri = new Map<string, Shown>()
const watchers = new Set<{ uri: string; onShown: () => void }>()

/** What stands behind the lines of a text. */
export const shownNotes = (uri: string): readonly LiveNote[] => shownByUri.get(uri)?.view.notes ?? []

/** Tells when something else stands behind the lines of a text. */
export function watchShown(uri: string, onShown: () => void): () => void {
  const watcher = { uri, onShown }
  watchers.add(watcher)
  onShown()
  return () => watchers.delete(watcher)
}

/** Puts values behind the lines of a script, where Monaco holds its text; null takes them away. */
export function showLive(uri: string, view: LiveView | null) {
  replaceShown(uri, view)
  for (const watcher of watchers) if (watcher.uri === uri) watcher.onShown()
}

function replaceShown(uri: string, view: LiveView | null) {
  const model = modelOf(uri)
  const before = shownByUri.get(uri)
  before?.watcher?.dispose()
  if (model === null || view === null) {
    model?.deltaDecorations(before?.ids ?? [], [])
    before?.stopFitting()
    return void shownByUri.delete(uri)
  }
  const room = roomOf(uri)
  const ids = replaceDecorations(model, before?.ids ?? [], liveDecorations(view, { model, room, isOld: false }))
  const stopFitting = before?.stopFitting ?? watchRoom(uri, () => fitAnew(uri))
  shownByUri.set(uri, { view, isOld: false, ids, room, stopFitting, lines: new Map(view.notes.map(({ line }, index) => [ids[index] ?? '', { line, text: textOf(model, line) }])), watcher: null })
}

/** The values are of an earlier text: they stay where they are, moved by what is typed, and grey, as long as their line says the same. */
export function showLiveAsOld(uri: string) {
  const model = modelOf(uri)
  const shown = shownByUri.get(uri)
  if (model === null || shown === undefined || shown.isOld) return
  greyOut(uri, model, shown)
}

function greyOut(uri: string, model: editor.ITextModel, { view, ids, lines, watcher, stopFitting }: Shown) {
  // Where the lines are now is what the decorations know.
  const old = view.notes.flatMap((note, index) => {
    const ran = lines.get(ids[index] ?? '')
    const line = (model.getDecorationRange(ids[index] ?? '')?.endLineNumber ?? 0) - 1
    return ran !== undefined && line >= 0 && textOf(model, line) === ran.text ? [{ note: { ...note, line }, ran }] : []
  })
  const notes = old.map(({ note }) => note)
  const greyed = { notes, links: [], unreached: [], hits: [] }
  const room = roomOf(uri)
  const greyIds = replaceDecorations(model, ids, liveDecorations(greyed, { model, room, isOld: true }))
  const onTyping = watcher ?? model.onDidChangeContent(() => {
    const shown = shownByUri.get(uri)
    if (shown?.isOld === true) greyOut(uri, model, shown)
  })
  shownByUri.set(uri, { view: greyed, isOld: true, ids: greyIds, room, stopFitting, lines: new Map(old.map(({ ran }, index) => [greyIds[index] ?? '', ran])), watcher: onTyping })
}

/** Cuts the values anew where there is another room for them. */
function fitAnew(uri: string) {
  const model = modelOf(uri)
  const shown = shownByUri.get(uri)
  if (model === null || shown === undefined || shown.room === roomOf(uri)) return
  if (shown.isOld) greyOut(uri, model, shown)
  else showLive(uri, shown.view)
}

const textOf = (model: editor.ITextModel, line: number) => (line < model.getLineCount() ? model.getLineContent(line + 1).trim() : '')

/** The line that ran whose values stand behind a line of the text as it is now. */
export function ranLineAt(uri: string, line: number): number | null {
  const model = modelOf(uri)
  const shown = shownByUri.get(uri)
  if (model === null || shown === undefined || line >= model.getLineCount()) return null
  for (const { id } of model.getLineDecorations(line + 1)) {
    const ran = shown.lines.get(id)
    if (ran !== undefined) return ran.line
  }
  return null
}

function modelOf(uri: string): editor.ITextModel | null {
  const monaco = loadedMonaco()
  return monaco?.editor.getModel(monaco.Uri.parse(uri)) ?? null
}
