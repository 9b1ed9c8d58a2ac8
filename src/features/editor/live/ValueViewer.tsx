import { LineValues } from '#src/run-views/LineValues.tsx'
import { ValuePopover } from '#src/run-views/ValuePopover.tsx'
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
  const intoCall = useIntoCall(connectorId)
  return <LineValues seen={seenOf(run, script)} line={line} chosen={chosen} shown={shownIn(run, script)} onChoose={(hits) => chooseHits(script, hits)} onInto={intoCall} />
}
