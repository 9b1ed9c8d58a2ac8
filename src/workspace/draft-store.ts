import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Draft } from './draft.ts'

/** A connector on its way to being edited. */
export type OpenConnector =
  | { status: 'loading' }
  | { status: 'missing' }
  | { status: 'failed'; message: string }
  | { status: 'open'; draft: Draft }

type OpenConnectors = { byId: Readonly<Record<string, OpenConnector>> }

export const useOpenConnectors = create<OpenConnectors>(() => ({ byId: {} }))

const loading: OpenConnector = { status: 'loading' }

/** Ask for little: what is given anew with every key draws the whole editor with every key. */
export const useOpenConnector = <Chosen>(connectorId: string, choose: (connector: OpenConnector) => Chosen) => useOpenConnectors(useShallow((store) => choose(store.byId[connectorId] ?? loading)))

/** The draft of a connector that is open in this tab. */
export function draftById(connectorId: string): Draft | null {
  const connector = useOpenConnectors.getState().byId[connectorId]
  return connector?.status === 'open' ? connector.draft : null
}

export function setConnector(connectorId: string, connector: OpenConnector) {
  useOpenConnectors.setState(({ byId }) => ({ byId: { ...byId, [connectorId]: connector } }))
}

export function forgetConnector(connectorId: string) {
  useOpenConnectors.setState(({ byId: { [connectorId]: _closed, ...byId } }) => ({ byId }))
}

/** Every change of a draft goes through here; one that is not open any more stays as it is. */
export function changeDraft(connectorId: string, change: (draft: Draft) => Draft) {
  const before = draftById(connectorId)
  if (before === null) return
  const draft = change(before)
  if (draft === before) return
  const isTyped = draft.mine !== before.mine || draft.base !== before.base
  setConnector(connectorId, { status: 'open', draft: isTyped ? { ...draft, keeping: pendingUnlessFailed(draft) } : draft })
}

const pendingUnlessFailed = ({ keeping }: Draft): Draft['keeping'] => (keeping.status === 'failed' ? keeping : { status: 'pending' })
