import { TrustQuestion } from '#src/run-views/TrustQuestion.tsx'
import { declineCode, trustCode } from '#src/workspace/bench/trusted-store.ts'
import { codeOf } from '#src/workspace/draft.ts'
import { useDraft } from '../use-draft.ts'
import { useLiveHold } from './live-store.ts'

export function LiveAsk({ connectorId }: { connectorId: string }) {
  const hold = useLiveHold()
  const { base } = useDraft(connectorId, (draft) => ({ base: draft.base }))
  if (hold !== 'asks') return null
  return (
    <TrustQuestion onYes={() => trustCode(codeOf(base))} onNo={() => declineCode(codeOf(base))}>
      Somebody else wrote code in this connector. May it run by itself, in the sandbox, to show values beside the lines?
    </TrustQuestion>
  )
}
