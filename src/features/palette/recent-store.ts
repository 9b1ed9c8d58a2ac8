import { create } from 'zustand'
import { persist } from 'zustand/middleware'

const keptAtMost = 8

type Recent = { connectorIds: readonly string[] }

const useRecent = create<Recent>()(persist((): Recent => ({ connectorIds: [] }), { name: 'studio-recent' }))

/** The connectors that were opened last, newest first. */
export const useRecentConnectors = () => useRecent((recent) => recent.connectorIds)

export const rememberConnector = (connectorId: string) =>
  useRecent.setState(({ connectorIds }) => ({ connectorIds: [connectorId, ...connectorIds.filter((id) => id !== connectorId)].slice(0, keptAtMost) }))
