import { getRouteApi, useLocation, useRouter } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { create } from 'zustand'
import { latestCursor } from './cursor-store.ts'

const route = getRouteApi('/connectors/$connectorId')

/** The last jump to each part: the address has no column, and does not change when one jumps to the same line again. */
type Jump = { line: number; column: number }
const useJumps = create<{ byPart: Readonly<Record<string, Jump>> }>(() => ({ byPart: {} }))

/** Where the cursor was when one jumped away, by the entry of the browser's history: its Back leads there. */
const leftAt = new Map<string, Jump>()

/** Which part the address says, and the zero-based place in it. */
export function useEditorLocation() {
  const { part, line } = route.useSearch()
  const jump = useJumps(({ byPart }) => (part === undefined ? undefined : byPart[part]))
  const entry = useLocation({ select: ({ state }) => state.__TSR_key ?? '' })
  const position = useMemo(() => {
    const left = leftAt.get(entry)
    if (left !== undefined) return { ...left }
    if (line === undefined) return undefined
    return jump?.line === line - 1 ? { ...jump } : { line: line - 1, column: 0 }
  }, [entry, line, jump])
  return { part, position }
}

/** Shows a part; each is a step that the browser's Back takes back, after a jump to where the cursor was. */
export function useGoToPart() {
  const navigate = route.useNavigate()
  const router = useRouter()
  return useCallback(
    (part: string, { line, column = 0, replace = false }: { line?: number | undefined; column?: number; replace?: boolean } = {}) => {
      const entry = router.state.location.state.__TSR_key ?? ''
      const from = latestCursor()
      if (from === null || line === undefined) leftAt.delete(entry)
      else leftAt.set(entry, from)
      if (line !== undefined) useJumps.setState(({ byPart }) => ({ byPart: { ...byPart, [part]: { line, column } } }))
      void navigate({ search: { part, line: line === undefined ? undefined : line + 1 }, replace })
    },
    [navigate, router],
  )
}
