import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { isNarrow } from '#src/workspace/narrow-window.ts'

/** How the person likes the editor; remembered in this browser. */
type View = {
  /** Whether the pane beside a script or document is open in a wide window. */
  isAsideOpen: boolean
  /** Which of the two is shown where there is room for one. */
  narrow: 'main' | 'aside'
}

const useView = create<View>()(persist((): View => ({ isAsideOpen: true, narrow: 'main' }), { name: 'studio-editor-view' }))

export const useIsAsideOpen = () => useView((view) => view.isAsideOpen)
export const useNarrowView = () => useView((view) => view.narrow)
export const showNarrow = (narrow: View['narrow']) => useView.setState({ narrow })
export const toggleAside = () => useView.setState(({ isAsideOpen, narrow }) => (isNarrow() ? { narrow: narrow === 'main' ? 'aside' : 'main' } : { isAsideOpen: !isAsideOpen }))
/** A window that becomes narrow later shows the text. */
export const showAside = () => useView.setState(isNarrow() ? { narrow: 'aside' } : { isAsideOpen: true })
export const showMain = () => useView.setState({ narrow: 'main' })
export const hideAside = () => useView.setState({ isAsideOpen: false })
