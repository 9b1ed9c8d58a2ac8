import type { editor } from 'monaco-editor/editor'
import { loadedMonaco } from '../loaded-monaco.ts'

export type LiveClick = { uri: string; line: number; x: number; y: number }
/** The lines of a script that are in sight; zero-based, both ends included. */
export type VisibleLines = { uri: string; from: number; to: number }
type Listeners = { onClick: (click: LiveClick) => void; onVisible: () => void }

/** Tells of clicks on values, and when other lines come into sight, in every editor from now on. */
export function watchLive({ onClick, onVisible }: Listeners): () => void {
  const monaco = loadedMonaco()
  if (monaco === null) return () => undefined
  const disposables = new Set<{ dispose: () => void }>()
  const watch = (watched: editor.ICodeEditor) => {
    disposables.add(watched.onMouseDown(({ target, event }) => {
      const uri = watched.getModel()?.uri.toString()
      if (uri === undefined || target.position === null || target.element?.classList.contains('studio-live') !== true) return
      onClick({ uri, line: target.position.lineNumber - 1, x: event.posx, y: event.posy })
    }))
    disposables.add(watched.onDidScrollChange(({ scrollTopChanged }) => scrollTopChanged && onVisible()))
    disposables.add(watched.onDidChangeModel(onVisible))
    disposables.add(watched.onDidLayoutChange(onVisible))
  }
  for (const each of monaco.editor.getEditors()) watch(each)
  disposables.add(monaco.editor.onDidCreateEditor(watch))
  return () => {
    for (const each of disposables) each.dispose()
  }
}

/** Null where the script is not shown. */
export function visibleLines(uri: string): VisibleLines | null {
  const shown = loadedMonaco()?.editor.getEditors().find((each) => each.getModel()?.uri.toString() === uri)
  const ranges = shown?.getVisibleRanges() ?? []
  const [first] = ranges
  const last = ranges.at(-1)
  return first === undefined || last === undefined ? null : { uri, from: first.startLineNumber - 1, to: last.endLineNumber - 1 }
}
