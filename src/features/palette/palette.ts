import { create } from 'zustand'

type Palette = { shown: 'palette' | 'shortcuts' | null }

const usePalette = create<Palette>(() => ({ shown: null }))

export const useShownPalette = () => usePalette((palette) => palette.shown)
export const openPalette = () => usePalette.setState({ shown: 'palette' })
export const openShortcuts = () => usePalette.setState({ shown: 'shortcuts' })
export const closePalette = () => usePalette.setState({ shown: null })
export const togglePalette = () => usePalette.setState(({ shown }) => ({ shown: shown === 'palette' ? null : 'palette' }))
