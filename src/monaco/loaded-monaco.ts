import type * as Monaco from 'monaco-editor/editor'

let loaded: typeof Monaco | null = null

const waiting = new Set<() => void>()

export const setLoadedMonaco = (monaco: typeof Monaco) => {
  loaded = monaco
  for (const act of waiting) act()
  waiting.clear()
}

/** Acts as soon as Monaco is there, without fetching it; what comes back takes that back. */
export function whenMonacoIsLoaded(act: () => void): () => void {
  if (loaded !== null) act()
  else waiting.add(act)
  return () => void waiting.delete(act)
}

/** Null as long as no text was shown. */
export const loadedMonaco = () => loaded

/** Forgets the texts under a folder of paths, with their undo steps; does not fetch Monaco where no text was ever shown. */
export function closeTexts(folder: string) {
  for (const model of loaded?.editor.getModels() ?? []) {
    if (model.uri.path.startsWith(folder)) model.dispose()
  }
}
