import { useEffect } from 'react'
import { create } from 'zustand'
import { graphqlClient } from '../graphql/client.ts'
import { graphql } from '../graphql/generated/index.ts'

const connectorEvents = graphql(`
  subscription ConnectorEvents {
    connectorEvents {
      created { id }
      updated { id name handle description connectorType version published libraryId parentId updatedAt }
      destroyed
    }
  }
`)

type Live = { updates: number; gaps: number }

const useLive = create<Live>(() => ({ updates: 0, gaps: 0 }))

/** Rises whenever somebody has changed a connector: a shown list has the new values, and may now need another order. */
export const useUpdateCount = () => useLive((live) => live.updates)

/** Rises whenever events may have been missed, as while nobody was signed in: what is shown may be old. */
export const useGapCount = () => useLive((live) => live.gaps)

/** Keeps everything that is shown as others change it; the cache takes the events in. */
export function useLiveConnectors() {
  useEffect(() => {
    const events = graphqlClient.subscription(connectorEvents, {}).subscribe(({ data }) => {
      const event = data?.connectorEvents
      if (event?.updated) useLive.setState(({ updates }) => ({ updates: updates + 1 }))
      else if (event && event.created === null && event.destroyed === null) useLive.setState(({ gaps }) => ({ gaps: gaps + 1 }))
    })
    return () => events.unsubscribe()
  }, [])
}
