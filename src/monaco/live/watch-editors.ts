import type { editor, IDisposable } from 'monaco-editor/editor'
import { whenMonacoIsLoaded } from '../loaded-monaco.ts'

/** Listens to every editor there is and every one to come, as soon as Monaco is there; what comes back ends it. */
export function watchEditors(listen: (watched: editor.ICodeEditor) => readonly IDisposable[]): () => void {
  return whenMonacoIsLoaded((monaco) => {
    const listeners = new Set<IDisposable>()
    const watch = (watched: editor.ICodeEditor) => {
      for (const each of listen(watched)) listeners.add(each)
    }
    for (const each of monaco.editor.getEditors()) watch(each)
    listeners.add(monaco.editor.onDidCreateEditor(watch))
    return () => {
      for (const each of listeners) each.dispose()
    }
  })
}

export const uriOf = (watched: editor.ICodeEditor): string => watched.getModel()?.uri.toString() ?? ''
