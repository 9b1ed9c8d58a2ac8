import type { editor } from 'monaco-editor/editor'
import { useEffect } from 'react'

/** Keys of the studio that Monaco would take for the start of its own; they go on to the page as if it had the focus. */
export function useStudioKeys(mounted: editor.IStandaloneCodeEditor | null) {
  useEffect(() => {
    const node = mounted?.getDomNode()
    if (!node) return
    const hand = (event: KeyboardEvent) => {
      const isPalette = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'
      if (!isPalette) return
      event.preventDefault()
      event.stopPropagation()
      document.documentElement.dispatchEvent(new KeyboardEvent('keydown', event))
    }
    node.addEventListener('keydown', hand, { capture: true })
    return () => node.removeEventListener('keydown', hand, { capture: true })
  }, [mounted])
}
