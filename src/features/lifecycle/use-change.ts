import { useState } from 'react'
import type { ChangeOutcome } from '#src/workspace/lifecycle/change-outcome.ts'

/** One change at a time: what it came to, and whether it still runs. */
export function useChange<Value>(onDone: (value: Value) => void, onRefused?: (code: string) => void) {
  const [outcome, setOutcome] = useState<ChangeOutcome<Value> | null>(null)
  const [isBusy, setBusy] = useState(false)
  const runNow = async (change: Promise<ChangeOutcome<Value>>) => {
    setBusy(true)
    const ended = await change
    setBusy(false)
    setOutcome(ended)
    if (ended.status === 'done') onDone(ended.value)
    if (ended.status === 'refused') onRefused?.(ended.problems[0]?.code ?? '')
  }
  return { outcome, isBusy, run: (change: Promise<ChangeOutcome<Value>>) => void runNow(change) }
}
