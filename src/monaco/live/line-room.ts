import { loadedMonaco } from '../loaded-monaco.ts'
import { editorOf } from '../shown-editor.ts'
import { uriOf, watchEditors } from './watch-editors.ts'

/** How much of a line is in sight, in columns; null where the text is not shown. Monaco keeps a few free to the right of the longest line. */
export function roomOf(uri: string): number | null {
  const monaco = loadedMonaco()
  const shown = editorOf(uri)
  return monaco === null || shown === undefined ? null : shown.getLayoutInfo().viewportColumn - shown.getOption(monaco.editor.EditorOption.scrollBeyondLastColumn)
}

/** Tells when a text may have got another room: its editor comes, or has another size. */
export function watchRoom(uri: string, onChange: () => void): () => void {
  return watchEditors((watched) => {
    const tell = () => uriOf(watched) === uri && onChange()
    return [watched.onDidLayoutChange(tell), watched.onDidChangeModel(tell)]
  })
}
