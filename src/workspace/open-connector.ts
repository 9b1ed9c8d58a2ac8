import { watchArrivals } from './bench/find-out-trust.ts'
import { withCarriedChanges } from './carried-changes.ts'
import { draftFrom, draftOf, withVersion } from './draft.ts'
import { greetOtherTabs, startTelling, stopTelling } from './draft-channel.ts'
import { reasonOf, startKeeping, stopKeeping } from './draft-keeper.ts'
import { type DraftRecord, readDraft } from './draft-storage.ts'
import { changeDraft, draftById, forgetConnector, type OpenConnector, setConnector } from './draft-store.ts'
import { type Fetched, fetchConnector } from './fetch-connector.ts'
import { tellLeftSave } from './left-saves.ts'
import { isSaveOut, untilAnswered } from './waiting-saves.ts'

watchArrivals()

const visits = new Map<string, { count: number }>()

/** Opens a connector for as long as somebody shows it, or its save is under way; call what comes back when it is no longer shown. */
export function openConnector(connectorId: string): () => void {
  const visit = visits.get(connectorId) ?? { count: 0 }
  visit.count += 1
  visits.set(connectorId, visit)
  if (visit.count === 1 && draftById(connectorId) === null) void loadConnector(connectorId)
  return () => {
    visit.count -= 1
    if (visit.count > 0) return
    if (isSaveOut(connectorId)) void closeOnceAnswered(connectorId, visit)
    else close(connectorId)
  }
}

/** Who asked for a save and went on to another screen hears there what came of it, unless they are back by then. */
async function closeOnceAnswered(connectorId: string, visit: { count: number }) {
  const outcome = await untilAnswered(connectorId)
  if (visit.count > 0 || visits.get(connectorId) !== visit) return
  const draft = draftById(connectorId)
  if (draft !== null) tellLeftSave(draft, outcome)
  // What the server has against it is nowhere but in the draft, and is looked for there by who comes back.
  if (outcome.status !== 'problems' && outcome.status !== 'refused') close(connectorId)
}

/** Reads the connector, and again after a failure. */
export async function loadConnector(connectorId: string) {
  const visit = visits.get(connectorId)
  setConnector(connectorId, { status: 'loading' })
  greetOtherTabs(connectorId)
  const [stored, fetched] = await Promise.all([readStored(connectorId), fetchConnector(connectorId)])
  if (visits.get(connectorId) !== visit) return
  const connector = connectorFrom(stored, fetched)
  if (connector.status === 'open') startKeeping(connectorId, stored.record ?? connector.draft)
  setConnector(connectorId, connector)
  startTelling(connectorId)
  changeDraft(connectorId, withCarriedChanges)
}

type Stored = { record: DraftRecord | undefined; failure: string | null }

async function readStored(connectorId: string): Promise<Stored> {
  try {
    return { record: await readDraft(connectorId), failure: null }
  } catch (error) {
    // Editing goes on without the browser's storage, under a warning.
    return { record: undefined, failure: reasonOf(error) }
  }
}

/** Without the server, the draft of an earlier visit can still be worked on. */
function connectorFrom({ record, failure }: Stored, fetched: Fetched): OpenConnector {
  if (record === undefined) {
    if (fetched.status !== 'found') return fetched
    const draft = draftOf(fetched.version)
    return { status: 'open', draft: failure === null ? draft : { ...draft, keeping: { status: 'failed', reason: failure } } }
  }
  const draft = draftFrom(record)
  switch (fetched.status) {
    case 'found':
      return { status: 'open', draft: withVersion(draft, fetched.version) }
    case 'missing':
      return { status: 'open', draft: { ...draft, isDeleted: true } }
    case 'failed':
      return { status: 'open', draft }
  }
}

function close(connectorId: string) {
  visits.delete(connectorId)
  stopTelling(connectorId)
  void stopKeeping(connectorId)
  forgetConnector(connectorId)
}
