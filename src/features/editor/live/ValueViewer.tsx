import { LineValues } from '#src/run-views/LineValues.tsx'
import { ValuePopover } from '#src/run-views/ValuePopover.tsx'
import { chooseHits, closeViewedLine, seenOf, useChosenHits, useLiveRun, useViewedLine } from './live-store.ts'
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
  const seen = seenOf(useLiveRun(), script)
  const intoCall = useIntoCall(connectorId)
  return <LineValues seen={seen} line={line} chosen={chosen} onChoose={(hits) => chooseHits(script, hits)} onInto={intoCall} />
}
