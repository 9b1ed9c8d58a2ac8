import { useSubscription } from 'urql'
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

/** Keeps everything that is shown as others change it; the cache takes the events in. */
export function useLiveConnectors() {
  useSubscription({ query: connectorEvents })
}
