import { TrustQuestion } from '#src/run-views/TrustQuestion.tsx'
import { declineConnector, trustConnector } from '#src/workspace/bench/trusted-store.ts'
import { latestOf } from '#src/workspace/draft.ts'
import { useDraft } from '../use-draft.ts'
import { useLiveHold } from './live-store.ts'

export function LiveAsk({ connectorId }: { connectorId: string }) {
  const hold = useLiveHold()
  const handle = useDraft(connectorId, (draft) => latestOf(draft).head.handle)
  if (hold !== 'asks') return null
  return (
    <TrustQuestion onYes={() => trustConnector(handle)} onNo={() => declineConnector(handle)}>
      Somebody else made this connector. May its code run by itself, in the sandbox, to show values beside the lines?
    </TrustQuestion>
  )
}
