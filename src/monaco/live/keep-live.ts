import { whenMonacoIsLoaded } from '../loaded-monaco.ts'
import type { LiveView } from './live-view.ts'
import { showLive } from './show-live.ts'

/** Shows values in a text also when Monaco makes the text only later, or anew; what comes back takes them away. */
export function keepLive(uri: string, view: LiveView): () => void {
  const stop = whenMonacoIsLoaded((monaco) => {
    showLive(uri, view)
    const watcher = monaco.editor.onDidCreateModel((model) => model.uri.toString() === uri && showLive(uri, view))
    return () => watcher.dispose()
  })
  return () => {
    stop()
    showLive(uri, null)
  }
}
