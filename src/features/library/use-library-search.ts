import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { LibrarySearch } from './library-search.ts'

const route = getRouteApi('/')

export type ChangeLibrarySearch = (changes: Partial<LibrarySearch>, options?: { replace: boolean }) => void

/** What the link says, and how to change it; every change is a step of the back button unless it replaces the last. */
export function useLibrarySearch(): [LibrarySearch, ChangeLibrarySearch] {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback<ChangeLibrarySearch>(
    (changes, options) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: options?.replace ?? false }),
    [navigate],
  )
  return [search, change]
}
