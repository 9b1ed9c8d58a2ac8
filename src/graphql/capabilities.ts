import { useEffect } from 'react'
import { create } from 'zustand'
import { graphqlClient } from './client.ts'
import { useConnectionStatus } from './connection-store.ts'
import type { Capability } from './generated/graphql.ts'
import { graphql } from './generated/index.ts'

const capabilitiesQuery = graphql(`
  query Capabilities {
    capabilities
  }
`)

type Capabilities = { known: ReadonlySet<Capability> | null }

const useCapabilityStore = create<Capabilities>(() => ({ known: null }))
let asking: Promise<ReadonlySet<Capability>> | null = null

/** What the backend can do beyond the contract; a backend that does not know the question can do nothing beyond. Asked once. */
export function askCapabilities(): Promise<ReadonlySet<Capability>> {
  asking ??= ask()
  return asking
}

/** Null until the backend has answered. */
export function useCapabilities(): ReadonlySet<Capability> | null {
  const status = useConnectionStatus()
  useEffect(() => void askCapabilities(), [status])
  return useCapabilityStore((store) => store.known)
}

async function ask(): Promise<ReadonlySet<Capability>> {
  const { data, error } = await graphqlClient.query(capabilitiesQuery, {}).toPromise()
  const known = new Set(data?.capabilities ?? [])
  // Without an answer nothing is known: the next one who needs it asks again.
  if (error?.networkError) asking = null
  else useCapabilityStore.setState({ known })
  return known
}
