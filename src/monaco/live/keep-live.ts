import { loadedMonaco, whenMonacoIsLoaded } from '../loaded-monaco.ts'
import type { LiveView } from './live-view.ts'
import { showLive } from './show-live.ts'

/** Shows values in a text also when Monaco makes the text only later, or anew; what comes back takes them away. */
export function keepLive(uri: string, view: LiveView): () => void {
  let stopWatching: (() => void) | null = null
  const stopWaiting = whenMonacoIsLoaded(() => {
    showLive(uri, view)
    const watcher = loadedMonaco()?.editor.onDidCreateModel((model) => model.uri.toString() === uri && showLive(uri, view))
    stopWatching = () => watcher?.dispose()
  })
  return () => {
    stopWaiting()
    stopWatching?.()
    showLive(uri, null)
  }
}
