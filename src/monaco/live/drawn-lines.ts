import type { editor } from 'monaco-editor/editor'
import { fittedBehind, gap } from './fitted-text.ts'
import { roomOf } from './line-room.ts'
import type { LiveNote } from './live-view.ts'
import { shownNotes, watchShown } from './show-live.ts'

const picture = '.view-zones > .line-delete'

/**
 * In one column Monaco draws the lines that only the other text has between those of the shown one, as a picture without decorations.
 * This puts their values into it, as often as it is drawn anew; what comes back ends that.
 */
export function keepDrawnValues(diff: editor.IStandaloneDiffEditor): () => void {
  const shown = diff.getModifiedEditor()
  const zones = shown.getDomNode()?.querySelector('.view-zones')
  const uri = diff.getOriginalEditor().getModel()?.uri.toString()
  if (!zones || uri === undefined) return () => {}
  const draw = () => drawValues(diff, uri)
  const observer = new MutationObserver(draw)
  observer.observe(zones, { childList: true })
  const layout = shown.onDidLayoutChange(draw)
  const stopWatching = watchShown(uri, draw)
  return () => {
    observer.disconnect()
    layout.dispose()
    stopWatching()
  }
}

/** Of which line a value is that was drawn so; zero-based. */
export function drawnPlace(value: Element | null): { uri: string; line: number } | null {
  const { drawnUri, drawnAt } = value instanceof HTMLElement ? value.dataset : {}
  return drawnUri === undefined || drawnAt === undefined ? null : { uri: drawnUri, line: Number(drawnAt) }
}

function drawValues(diff: editor.IStandaloneDiffEditor, uri: string) {
  const pictures = [...(diff.getModifiedEditor().getDomNode()?.querySelectorAll(picture) ?? [])]
  // Monaco tells a change without old lines by an end of zero, and draws no picture of it.
  const changes = (diff.getLineChanges() ?? []).filter(({ originalEndLineNumber }) => originalEndLineNumber > 0)
  // Otherwise they are of another round.
  if (pictures.length !== changes.length) return
  const notes = new Map(shownNotes(uri).map((note) => [note.line, note]))
  for (const [index, { originalStartLineNumber }] of changes.entries()) {
    for (const [below, drawn] of [...(pictures[index]?.querySelectorAll('.view-line') ?? [])].entries()) {
      const note = notes.get(originalStartLineNumber - 1 + below)
      drawn.querySelector('.studio-live')?.remove()
      if (note !== undefined) drawn.append(valueOf(note, diff, uri))
    }
  }
}

function valueOf({ line, text, tone }: LiveNote, diff: editor.IStandaloneDiffEditor, uri: string): HTMLElement {
  const value = document.createElement('span')
  value.className = `studio-live studio-live-${tone}`
  const { original, modified } = diff.getModel() ?? {}
  const room = modified === undefined ? null : roomOf(modified.uri.toString())
  const fitted = original === undefined ? text : fittedBehind(text, { code: original.getLineContent(line + 1), tabSize: original.getOptions().tabSize, room })
  // As Monaco writes spaces, which would be lost in a picture.
  value.textContent = `${gap}${fitted}`.replaceAll(' ', '\u00a0')
  Object.assign(value.dataset, { drawnUri: uri, drawnAt: String(line) })
  return value
}
