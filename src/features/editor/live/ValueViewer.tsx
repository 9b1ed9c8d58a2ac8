import { LineValues } from '#src/run-views/LineValues.tsx'
import { ValuePopover } from '#src/run-views/ValuePopover.tsx'
import { chooseHits, closeViewedLine, useChosenHits, useLiveRun, useViewedLine } from './live-store.ts'

/** All that a line computed, at the place where someone asked for it. */
export function ValueViewer() {
  const viewed = useViewedLine()
  return (
    <ValuePopover at={viewed} onClose={closeViewedLine}>
      {viewed !== null && <ViewedLine key={`${viewed.script} ${viewed.line}`} viewed={viewed} />}
    </ValuePopover>
  )
}

function ViewedLine({ viewed: { script, line } }: { viewed: NonNullable<ReturnType<typeof useViewedLine>> }) {
  const chosen = useChosenHits(script)
  const seen = useLiveRun()?.report.values?.scripts.find((each) => each.script === script)
  return <LineValues seen={seen} line={line} chosen={chosen} onChoose={(hits) => chooseHits(script, hits)} />
}
