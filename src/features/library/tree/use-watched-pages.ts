import { useThrottledCallback } from '@mantine/hooks'
import { useCallback, useEffect, useState } from 'react'
import type { ListedConnectors } from '../lists/listed-connectors.ts'
import type { TreeRows } from './use-tree-rows.ts'

/** A scroll bar dragged through 100,000 rows does not ask for every page that flies by. */
const watchEveryMs = 100

/** Loads the pages of the rows in view, and follows them as others change them. */
export function useWatchedPages({ lists }: ListedConnectors, rows: TreeRows) {
  const [view, setView] = useState({ first: 0, last: 0 })
  const watch = useThrottledCallback((pages: ReturnType<TreeRows['pagesOfRows']>) => lists.watch(pages), watchEveryMs)
  useEffect(() => watch(rows.pagesOfRows(view.first, view.last)), [watch, rows, view])
  return useCallback((first: number, last: number) => setView({ first, last }), [])
}
