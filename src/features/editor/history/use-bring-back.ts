import { useState } from 'react'
import { isDirty, latestOf } from '#src/workspace/draft.ts'
import { restoreRevision } from '#src/workspace/lifecycle/revisions.ts'
import { showToast } from '#src/ui/toast.tsx'
import { frozenReason } from '../frozen.ts'
import { useDraft } from '../use-draft.ts'

/** Makes the draft what it was; not under somebody's unsaved changes. */
export function useBringBack(connectorId: string) {
  const [isBusy, setBusy] = useState(false)
  const refusal = useDraft(connectorId, (draft) => frozenReason(draft) ?? (isDirty(draft) ? 'Save or discard your changes first.' : null))
  const updatedAt = useDraft(connectorId, (draft) => latestOf(draft).updatedAt)
  const run = async (number: number) => {
    setBusy(true)
    const outcome = await restoreRevision(connectorId, number, updatedAt)
    setBusy(false)
    if (outcome.status === 'done') showToast({ message: `Revision ${number} is back, as a new one.` })
    else showToast({ tone: 'error', message: outcome.status === 'failed' ? outcome.message : (outcome.problems[0]?.message ?? 'The server refused it.') })
  }
  return { refusal, isBusy, bringBack: (number: number) => void run(number) }
}
