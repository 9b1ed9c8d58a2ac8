import { useEffect } from 'react'
import { useGoToPart } from '../use-editor-location.ts'
import { openLua } from './open-lua.ts'

/** Understands the connector's Lua as long as the editor shows it, in drafts and in versions that never change. */
export function useLuaLanguage(connectorId: string) {
  const goTo = useGoToPart()
  useEffect(() => openLua(connectorId, goTo), [connectorId, goTo])
}
