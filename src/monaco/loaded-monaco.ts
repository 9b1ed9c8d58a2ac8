import type * as Monaco from 'monaco-editor/editor'

let loaded: typeof Monaco | null = null

const waiting = new Set<(monaco: typeof Monaco) => void>()

export const setLoadedMonaco = (monaco: typeof Monaco) => {
  loaded = monaco
  for (const start of waiting) start(monaco)
  waiting.clear()
}

/** Acts as soon as Monaco is there, without fetching it; what comes back takes that back, by what `act` gave. */
export function whenMonacoIsLoaded(act: (monaco: typeof Monaco) => () => void): () => void {
  let undo: (() => void) | null = null
  const start = (monaco: typeof Monaco) => {
    undo = act(monaco)
  }
  if (loaded !== null) start(loaded)
  else waiting.add(start)
  return () => {
    waiting.delete(start)
    undo?.()
  }
}

/** Null as long as no text was shown. */
export const loadedMonaco = () => loaded

/** Forgets the texts under a folder of paths, with their undo steps; does not fetch Monaco where no text was ever shown. */
export function closeTexts(folder: string) {
  for (const model of loaded?.editor.getModels() ?? []) {
    if (model.uri.path.startsWith(folder)) model.dispose()
  }
}
