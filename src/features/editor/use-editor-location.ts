import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { create } from 'zustand'
import { latestCursor } from './cursor-store.ts'

const route = getRouteApi('/connectors/$connectorId')

/** The last jump to each part: the address has no column, and does not change when one jumps to the same line again. */
type Jump = { line: number; column: number }
const useJumps = create<{ byPart: Readonly<Record<string, Jump>> }>(() => ({ byPart: {} }))

/** Which part the address says, and the zero-based place in it. */
export function useEditorLocation() {
  const { part, line } = route.useSearch()
  const jump = useJumps(({ byPart }) => (part === undefined ? undefined : byPart[part]))
  const position = useMemo(() => {
    if (line === undefined) return undefined
    return jump?.line === line ? { ...jump } : { line, column: 0 }
  }, [line, jump])
  return { part, position }
}

/** Shows a part; each is a step that the browser's Back takes back, to where the cursor was. */
export function useGoToPart() {
  const navigate = route.useNavigate()
  return useCallback(
    (part: string, { line, column = 0, replace = false }: { line?: number | undefined; column?: number; replace?: boolean } = {}) => {
      const from = latestCursor()
      if (line !== undefined && from !== null && !replace) {
        void navigate({ search: (before) => ({ ...before, line: from.line }), replace: true })
      }
      if (line !== undefined) useJumps.setState(({ byPart }) => ({ byPart: { ...byPart, [part]: { line, column } } }))
      void navigate({ search: { part, line }, replace })
    },
    [navigate],
  )
}
