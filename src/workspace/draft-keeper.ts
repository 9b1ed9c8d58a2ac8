import type { ConnectorContent } from '#domain/connector.ts'
import type { Draft } from './draft.ts'
import { keepDraft } from './draft-storage.ts'
import { changeDraft, draftById, useOpenConnectors } from './draft-store.ts'
import { applyEdits, type PartEdit, partEdits } from './part-edits.ts'
import type { ServerVersion } from './server-version.ts'

/** After the last key, and while someone types on. Together with the write they stay under 1.5 seconds. */
const pauseMs = 500
const longestMs = 1000
const retryMs = 5000

type OnDisk = { mine: ConnectorContent; base: ServerVersion; sent: ConnectorContent | null }
type Kept = { onDisk: OnDisk; timer: number | undefined; waitingSince: number | null; writing: Promise<void> | null }

const keptById = new Map<string, Kept>()

/** From now on every change of the draft is written; `onDisk` is what an earlier visit left there. */
export function startKeeping(connectorId: string, onDisk: OnDisk) {
  keptById.set(connectorId, { onDisk, timer: undefined, waitingSince: null, writing: null })
}

export async function stopKeeping(connectorId: string) {
  const written = write(connectorId)
  keptById.delete(connectorId)
  await written
}

/** Another tab made these edits and writes them itself. */
export function noteWrittenElsewhere(connectorId: string, edits: readonly PartEdit[], base: ServerVersion | null) {
  const kept = keptById.get(connectorId)
  if (kept === undefined) return
  kept.onDisk = { ...kept.onDisk, mine: applyEdits(kept.onDisk.mine, edits), base: base ?? kept.onDisk.base }
}

/** What this tab has changed and not yet written. */
export function unkeptEdits(connectorId: string): PartEdit[] {
  const draft = draftById(connectorId)
  const kept = keptById.get(connectorId)
  return draft === null || kept === undefined ? [] : partEdits(kept.onDisk.mine, draft.mine)
}

useOpenConnectors.subscribe(() => {
  for (const [connectorId, kept] of keptById) {
    const draft = draftById(connectorId)
    if (draft !== null && isUnkept(draft, kept)) schedule(connectorId, kept)
  }
})

const isUnkept = (draft: Draft, { onDisk }: Kept) => draft.mine !== onDisk.mine || draft.base !== onDisk.base || draft.sent !== onDisk.sent

function schedule(connectorId: string, kept: Kept) {
  const now = performance.now()
  kept.waitingSince ??= now
  clearTimeout(kept.timer)
  const delay = Math.min(pauseMs, Math.max(0, kept.waitingSince + longestMs - now))
  kept.timer = window.setTimeout(() => void write(connectorId), delay)
}

async function write(connectorId: string): Promise<void> {
  const kept = keptById.get(connectorId)
  const draft = draftById(connectorId)
  if (kept === undefined || draft === null || !isUnkept(draft, kept)) return
  clearTimeout(kept.timer)
  kept.waitingSince = null
  // One write at a time: the next one starts from what this one has put there.
  const before = kept.writing
  kept.writing = (async () => {
    await before
    await writeNow(connectorId, kept, draft)
  })()
  await kept.writing
}

async function writeNow(connectorId: string, kept: Kept, { mine, base, sent }: Draft) {
  const { onDisk } = kept
  const edits = partEdits(onDisk.mine, mine)
  // Another tab wrote it, or it was taken back before it was written.
  const isThere = edits.length === 0 && base === onDisk.base && sent === onDisk.sent
  try {
    if (!isThere) await keepDraft(connectorId, { edits, newBase: base === onDisk.base ? null : base, sent, whole: { base, mine } })
    const isAlone = kept.onDisk === onDisk
    kept.onDisk = { mine: isAlone ? mine : applyEdits(kept.onDisk.mine, edits), base, sent }
    changeDraft(connectorId, (draft) => (draft.mine === mine ? { ...draft, keeping: { status: 'kept', at: Date.now() } } : draft))
  } catch (error) {
    changeDraft(connectorId, (draft) => ({ ...draft, keeping: { status: 'failed', reason: reasonOf(error) } }))
    clearTimeout(kept.timer)
    kept.timer = window.setTimeout(() => void write(connectorId), retryMs)
  }
}

export function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'The storage of this browser is full.'
  return `This browser does not let the page store anything: ${error instanceof Error ? error.message : String(error)}`
}

function writeAll() {
  for (const connectorId of keptById.keys()) void write(connectorId)
}

addEventListener('visibilitychange', writeAll)
addEventListener('pagehide', writeAll)
addEventListener('beforeunload', (event) => {
  const isSomethingUnkept = [...keptById.keys()].some((connectorId) => unkeptEdits(connectorId).length > 0)
  writeAll()
  if (isSomethingUnkept) event.preventDefault()
})
