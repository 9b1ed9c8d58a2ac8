import { useEffect } from 'react'
import { useQuery } from 'urql'
import { connectorState } from '#domain/connector.ts'
import { useConnectionStatus } from '../graphql/connection-store.ts'
import { graphql } from '../graphql/generated/index.ts'
import { latestOf } from './draft.ts'
import { changeDraft, draftById, useOpenConnector } from './draft-store.ts'
import { useGapCount } from './live-connectors.ts'
import { takeNewest } from './save-connector.ts'
import { untilAnswered } from './waiting-saves.ts'

const stampQuery = graphql(`
  query ConnectorStamp($id: ID!) {
    getConnector(id: $id) { id updatedAt published libraryId }
  }
`)

/** How often a server that can not be reached is tried again. */
const askMs = 3000

type Stamp = { updatedAt: string; published: boolean | null; libraryId: string | null }

/** Follows what others do to the connector: the cache hears of it by subscription, and asks again after a pause of any kind. */
export function useServerChanges(connectorId: string) {
  const isOpen = useOpenConnector(connectorId, ({ status }) => status === 'open')
  const isWaiting = useOpenConnector(connectorId, (connector) => connector.status === 'open' && connector.draft.saving.status === 'waiting')
  const [{ data, error }, askAgain] = useQuery({ query: stampQuery, variables: { id: connectorId }, pause: !isOpen })
  // An error comes with null as well, and is no deletion.
  const stamp = error === undefined ? data?.getConnector : undefined
  const connection = useConnectionStatus()
  const gaps = useGapCount()

  useEffect(() => {
    if (isOpen && stamp !== undefined) void follow(connectorId, stamp)
  }, [connectorId, isOpen, stamp])

  useEffect(() => {
    if (isOpen && gaps > 0) askAgain({ requestPolicy: 'network-only' })
  }, [isOpen, gaps, askAgain])

  useEffect(() => {
    if (isWaiting) void untilAnswered(connectorId)
  }, [connectorId, isWaiting])

  useEffect(() => {
    if (!isOpen) return
    const ask = () => askAgain({ requestPolicy: 'network-only' })
    const timer = connection === 'offline' ? setInterval(ask, askMs) : undefined
    addEventListener('focus', ask)
    addEventListener('online', ask)
    return () => {
      clearInterval(timer)
      removeEventListener('focus', ask)
      removeEventListener('online', ask)
    }
  }, [isOpen, connection, askAgain])
}

async function follow(connectorId: string, stamp: Stamp | null) {
  const draft = draftById(connectorId)
  // A running save ends with the newest version in any case.
  if (draft === null || draft.saving.status === 'saving') return
  if (stamp === null) return changeDraft(connectorId, (before) => ({ ...before, isDeleted: true }))
  const latest = latestOf(draft)
  const isKnown = !draft.isDeleted && stamp.updatedAt === latest.updatedAt && connectorState(stamp) === latest.head.state
  if (!isKnown) await takeNewest(connectorId)
}
