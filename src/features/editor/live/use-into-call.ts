import { useCallback } from 'react'
import type { FunctionCall } from '#src/workers/lua-run/contract.ts'
import { withCall } from '#src/run-views/chosen-hits.ts'
import { useGoToCode } from '../bench/use-go-to-code.ts'
import { chooseHits, chosenHitsOf, closeViewedLine, liveRun, seenRun } from './live-store.ts'

/** Leads to the function that was called, in whichever script it stands, with the values of that very call. */
export function useIntoCall(connectorId: string) {
  const goToCode = useGoToCode(connectorId)
  return useCallback(
    ({ script, functionIndex, call }: FunctionCall) => {
      const to = seenRun(liveRun(), script)?.seen.functions[functionIndex]
      closeViewedLine()
      chooseHits(script, withCall(chosenHitsOf(script), functionIndex, call))
      goToCode({ script, line: to?.line ?? 0 })
    },
    [goToCode],
  )
}
