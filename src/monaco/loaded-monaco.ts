import type * as Monaco from 'monaco-editor/editor'

let loaded: typeof Monaco | null = null

export const setLoadedMonaco = (monaco: typeof Monaco) => {
  loaded = monaco
}

/** Null as long as no text was shown. */
export const loadedMonaco = () => loaded

/** Forgets the texts under a folder of paths, with their undo steps; does not fetch Monaco where no text was ever shown. */
export function closeTexts(folder: string) {
  for (const model of loaded?.editor.getModels() ?? []) {
    if (model.uri.path.startsWith(folder)) model.dispose()
  }
}
