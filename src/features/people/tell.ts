import { type ChangeOutcome, problemOfWhole } from '#src/workspace/lifecycle/change-outcome.ts'
import { showToast } from '#src/ui/toast.tsx'

/** Says what came of a change that has no form to say it in; what speaks for itself needs no words. */
export async function tell<Value>(change: Promise<ChangeOutcome<Value>>, done: string | null): Promise<Value | null> {
  const outcome = await change
  if (outcome.status !== 'done') {
    showToast({ tone: 'error', message: problemOfWhole(outcome, []) ?? 'It was not changed.' })
    return null
  }
  if (done !== null) showToast({ message: done })
  return outcome.value
}
