import { useState } from 'react'
import type { ChangeOutcome } from '#src/workspace/lifecycle/change-outcome.ts'

/** A change with a form: what came of it, and whether it is on its way. */
export function usePeopleChange<Value>(onDone: (value: Value) => void) {
  const [outcome, setOutcome] = useState<ChangeOutcome<Value> | null>(null)
  const [isBusy, setBusy] = useState(false)
  const run = async (change: Promise<ChangeOutcome<Value>>) => {
    setBusy(true)
    const ended = await change
    setBusy(false)
    setOutcome(ended)
    if (ended.status === 'done') onDone(ended.value)
  }
  return { outcome, isBusy, run: (change: Promise<ChangeOutcome<Value>>) => void run(change) }
}
