import { type RefObject, useEffect, useRef } from 'react'
import { graphqlClient } from '#src/graphql/client.ts'
import { graphql } from '#src/graphql/generated/index.ts'
import type { TreeGridHandle } from '#src/ui/tree-grid/TreeGrid.tsx'
import { setExpanded } from '../library-view-store.ts'

const parentQuery = graphql(`
  query ParentOfConnector($id: ID!) {
    getConnector(id: $id) { id parentId }
  }
`)

/** A link may lead to a connector whose row is not open: opens what stands above it, then brings the row into view. */
export function useWayToSelected({ selected, activeRow, isFlat, grid }: { selected: string | undefined; activeRow: number; isFlat: boolean; grid: RefObject<TreeGridHandle | null> }) {
  const missing = isFlat || activeRow >= 0 ? undefined : selected
  const wasMissing = useRef(false)
  useEffect(() => {
    if (missing === undefined) return
    wasMissing.current = true
    let isOver = false
    void ancestorsOf(missing).then((ids) => {
      if (isOver) return
      for (const id of ids) setExpanded(id, true)
    })
    return () => {
      isOver = true
    }
  }, [missing])
  useEffect(() => {
    if (!wasMissing.current || activeRow < 0) return
    wasMissing.current = false
    grid.current?.scrollToRow(activeRow)
  }, [activeRow, grid])
}

async function ancestorsOf(connectorId: string): Promise<string[]> {
  const ids: string[] = []
  let at: string | null | undefined = connectorId
  while (at) {
    const { data } = await graphqlClient.query(parentQuery, { id: at }).toPromise()
    at = data?.getConnector?.parentId
    if (!at || ids.includes(at)) break
    ids.push(at)
  }
  return ids
}
