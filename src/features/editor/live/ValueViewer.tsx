import { useMemo } from 'react'
import { LineValues } from '#src/run-views/LineValues.tsx'
import { ValuePopover } from '#src/run-views/ValuePopover.tsx'
import { readWhole } from '#src/workspace/bench/read-whole.ts'
import { useAreSecretsShown } from '#src/workspace/bench/secrets-shown-store.ts'
import { chooseHits, closeViewedLine, seenRun, useChosenHits, useLiveRun, useViewedLine } from './live-store.ts'
import { useIntoCall } from './use-into-call.ts'

/** All that a line computed, at the place where someone asked for it. */
export function ValueViewer({ connectorId }: { connectorId: string }) {
  const viewed = useViewedLine()
  const areSecretsShown = useAreSecretsShown()
  return (
    <ValuePopover at={viewed?.spot ?? null} onClose={closeViewedLine}>
      {viewed !== null && <ViewedLine key={`${viewed.script} ${viewed.line} ${areSecretsShown}`} connectorId={connectorId} viewed={viewed} />}
    </ValuePopover>
  )
}

function ViewedLine({ connectorId, viewed: { script, line } }: { connectorId: string; viewed: NonNullable<ReturnType<typeof useViewedLine>> }) {
  const chosen = useChosenHits(script)
  const run = useLiveRun()
  const seen = useMemo(() => seenRun(run, script), [run, script])
  const intoCall = useIntoCall(connectorId)
  return <LineValues run={seen} line={line} chosen={chosen} onChoose={(hits) => chooseHits(script, hits)} onInto={intoCall} readWhole={readWhole} />
}
