import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** How the person likes Lua to be shown; remembered in this browser. */
type LuaView = { hasInlayHints: boolean; formatsOnSave: boolean }

const useLuaView = create<LuaView>()(persist((): LuaView => ({ hasInlayHints: false, formatsOnSave: false }), { name: 'studio-lua-view' }))

export const useHasInlayHints = () => useLuaView((view) => view.hasInlayHints)
export const toggleInlayHints = () => useLuaView.setState(({ hasInlayHints }) => ({ hasInlayHints: !hasInlayHints }))
export const useFormatsOnSave = () => useLuaView((view) => view.formatsOnSave)
export const formatsOnSave = () => useLuaView.getState().formatsOnSave
export const toggleFormatOnSave = () => useLuaView.setState(({ formatsOnSave: before }) => ({ formatsOnSave: !before }))
