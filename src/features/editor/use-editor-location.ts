import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'

const route = getRouteApi('/connectors/$connectorId')

/** What the address says: which part, and the zero-based line in it. */
export function useEditorLocation() {
  const { part, line } = route.useSearch()
  const position = useMemo(() => (line === undefined ? undefined : { line, column: 0 }), [line])
  return { part, position }
}

/** Shows a part; each is a step that the browser's Back takes back. */
export function useGoToPart() {
  const navigate = route.useNavigate()
  return useCallback(
    (part: string, { line, replace = false }: { line?: number | undefined; replace?: boolean } = {}) => void navigate({ search: { part, line }, replace }),
    [navigate],
  )
}
