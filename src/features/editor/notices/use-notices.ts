import { useEffect } from 'react'
import { useDraft } from '../use-draft.ts'
import { takeBackThatItWaits } from './save-waits.ts'
import { say } from './undo-notice.tsx'

/** Says what happened to the draft without the person doing anything. */
export function useNotices(connectorId: string) {
  const { takenOver, restoredFrom, isWaiting } = useDraft(connectorId, (draft) => ({ takenOver: draft.takenOver, restoredFrom: draft.restoredFrom, isWaiting: draft.saving.status === 'waiting' }))
  useEffect(() => {
    if (takenOver > 0) say('Someone saved this connector. You see the newest version.')
  }, [takenOver])
  useEffect(() => (isWaiting ? takeBackThatItWaits : undefined), [isWaiting])
  useEffect(() => {
    if (restoredFrom !== null) say(`Your unsaved changes of ${when.format(restoredFrom)} are back.`)
  }, [restoredFrom])
}

const when = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
