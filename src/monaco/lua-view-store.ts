import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** How the person likes Lua to be shown; remembered in this browser. */
type LuaView = { hasInlayHints: boolean }

const useLuaView = create<LuaView>()(persist((): LuaView => ({ hasInlayHints: false }), { name: 'studio-lua-view' }))

export const useHasInlayHints = () => useLuaView((view) => view.hasInlayHints)
export const toggleInlayHints = () => useLuaView.setState(({ hasInlayHints }) => ({ hasInlayHints: !hasInlayHints }))
