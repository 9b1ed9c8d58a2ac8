import { useMemo } from 'react'
import { LineValues } from '#src/run-views/LineValues.tsx'
import { ValuePopover } from '#src/run-views/ValuePopover.tsx'
import { cutHits } from '#src/run-views/whole-values.ts'
import { useWholeHits } from '#src/workspace/bench/use-whole-hits.ts'
import { chooseHits, closeViewedLine, seenOf, shownIn, useChosenHits, useLiveRun, useViewedLine } from './live-store.ts'
import { useIntoCall } from './use-into-call.ts'

/** All that a line computed, at the place where someone asked for it. */
export function ValueViewer({ connectorId }: { connectorId: string }) {
  const viewed = useViewedLine()
  return (
    <ValuePopover at={viewed} onClose={closeViewedLine}>
      {viewed !== null && <ViewedLine key={`${viewed.script} ${viewed.line}`} connectorId={connectorId} viewed={viewed} />}
    </ValuePopover>
  )
}

function ViewedLine({ connectorId, viewed: { script, line } }: { connectorId: string; viewed: NonNullable<ReturnType<typeof useViewedLine>> }) {
  const chosen = useChosenHits(script)
  const run = useLiveRun()
  const seen = seenOf(run, script)
  const shown = shownIn(run, script)
  const cut = useMemo(() => (seen === undefined ? [] : cutHits(seen, line, shown)), [seen, line, shown])
  const { points, isReading } = useWholeHits(run === null ? null : { request: run.request, script, line, hits: cut })
  const intoCall = useIntoCall(connectorId)
  return <LineValues seen={seen} line={line} chosen={chosen} shown={shown} onChoose={(hits) => chooseHits(script, hits)} onInto={intoCall} whole={points} isReading={isReading} />
}
