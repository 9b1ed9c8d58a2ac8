import { TrustQuestion } from '#src/run-views/TrustQuestion.tsx'
import { type Code, declineCode, trustCode } from '#src/workspace/bench/trusted-store.ts'
import { codeOf } from '#src/workspace/draft.ts'
import { type EditorPart, partId } from '../editor-part.ts'
import { wantPartFocus } from '../part-focus-store.ts'
import { useDraft } from '../use-draft.ts'
import { useLiveHold } from './live-store.ts'

export function LiveAsk({ connectorId, part }: { connectorId: string; part: EditorPart }) {
  const hold = useLiveHold()
  const { base } = useDraft(connectorId, (draft) => ({ base: draft.base }))
  if (hold !== 'asks') return null
  const answer = (decide: (code: Code) => void) => {
    decide(codeOf(base))
    // The question goes; the values, or their absence, stand in the script.
    wantPartFocus(partId(part))
  }
  return (
    <TrustQuestion onYes={() => answer(trustCode)} onNo={() => answer(declineCode)}>
      Somebody else wrote code in this connector. May it run by itself, in the sandbox, to show values beside the lines?
    </TrustQuestion>
  )
}
