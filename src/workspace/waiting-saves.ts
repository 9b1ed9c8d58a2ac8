import { useShallow } from 'zustand/react/shallow'
import { draftById, useOpenConnectors } from './draft-store.ts'
import { runningSave, saveConnector, type SaveOutcome } from './save-connector.ts'

/** How often a save that got no answer is tried again. */
const againMs = 3000

const tried = new Map<string, Promise<SaveOutcome>>()

/** Whether a person asked for a save that is not done yet. */
export function isSaveOut(connectorId: string): boolean {
  const status = draftById(connectorId)?.saving.status
  return status === 'saving' || status === 'waiting'
}

/** Goes on with a save that is under way until it is answered. Asked by several, it tries once. */
export function untilAnswered(connectorId: string): Promise<SaveOutcome> {
  const trying = tried.get(connectorId) ?? tryOn(connectorId).finally(() => tried.delete(connectorId))
  tried.set(connectorId, trying)
  return trying
}

async function tryOn(connectorId: string): Promise<SaveOutcome> {
  let outcome: SaveOutcome = (await runningSave(connectorId)) ?? { status: 'waiting' }
  while (outcome.status === 'waiting') {
    await new Promise((resolve) => setTimeout(resolve, againMs))
    outcome = await saveConnector(connectorId)
  }
  return outcome
}

type WaitingDraft = { connectorId: string; name: string }

/** The drafts whose save waits for the server. */
export function useWaitingDrafts(): WaitingDraft[] {
  const names = useOpenConnectors(useShallow(({ byId }) => Object.fromEntries(Object.keys(byId).flatMap((id) => waitingName(id)))))
  return Object.entries(names).map(([connectorId, name]) => ({ connectorId, name }))
}

function waitingName(connectorId: string): [string, string][] {
  const draft = draftById(connectorId)
  return draft?.saving.status === 'waiting' ? [[connectorId, draft.mine.name]] : []
}

let areLetGo = false

/** Whether a save is out that nobody goes on with once the page is gone. */
export const isAnySaveOut = () => !areLetGo && Object.keys(useOpenConnectors.getState().byId).some(isSaveOut)

/** A person has said that the page may go all the same. */
export const letSavesGo = () => void (areLetGo = true)

// The text comes back with the next visit, but the save would not: nobody else gets what was meant for them.
addEventListener('beforeunload', (event) => {
  if (isAnySaveOut()) event.preventDefault()
})
