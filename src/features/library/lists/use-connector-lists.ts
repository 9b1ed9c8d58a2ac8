import { useThrottledCallback } from '@mantine/hooks'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useConnectionStatus } from '#src/graphql/connection-store.ts'
import { useUpdateCount } from '#src/workspace/live-connectors.ts'
import type { ConnectorRow } from '../connector-row.ts'
import { listedConnectors } from './listed-connectors.ts'
import type { Listing } from './listing.ts'
import { type PagedLists, topList } from './paged-lists.ts'

/** The lists of what is asked for; while they are on their way, those shown before. */
export function useConnectorLists(listing: Listing) {
  const asked = listedConnectors(listing)
  const askedView = useSyncExternalStore(asked.lists.subscribe, asked.lists.view)
  const isWaiting = askedView.count(topList) === null
  const [last, setLast] = useState(asked)
  if (!isWaiting && last !== asked) setLast(asked)
  useEffect(() => {
    asked.lists.watch([{ list: topList, page: 0 }])
    return () => asked.lists.watch([])
  }, [asked])
  useRetryWhenOnline(asked.lists)
  useRefreshedOrder(asked.lists)
  const shown = isWaiting ? last : asked
  return { asked, askedView, shown, shownView: shown.lists.view(), isWaiting }
}

function useRetryWhenOnline(lists: PagedLists<ConnectorRow>) {
  const status = useConnectionStatus()
  useEffect(() => {
    if (status === 'online') lists.retry()
  }, [status, lists])
}

/** At most this often, however many people save. */
const refreshEveryMs = 400

function useRefreshedOrder(lists: PagedLists<ConnectorRow>) {
  const updates = useUpdateCount()
  const refresh = useThrottledCallback(() => lists.refresh(), refreshEveryMs)
  useEffect(() => {
    if (updates > 0) refresh()
  }, [updates, refresh])
}
