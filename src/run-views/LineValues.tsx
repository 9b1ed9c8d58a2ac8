import { useFocusTrap, useMergedRef } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useReturnFocus } from '#src/ui/use-return-focus.ts'
import type { FunctionCall } from '#src/workers/lua-run/contract.ts'
import { type ChosenHits, lastHits, shownHit } from './chosen-hits.ts'
import { HitSteps } from './HitSteps.tsx'
import { tellsValues } from './line-notes.ts'
import classes from './LineValues.module.css'
import { PointValues } from './PointValues.tsx'
import type { SeenRun } from './seen-run.ts'
import { type ReadWhole, useWholeHits } from './use-whole-hits.ts'
import { wholeHit } from './whole-values.ts'

type LineValuesProps = {
  /** Null where the run told nothing of the script. */
  run: SeenRun | null
  line: number
  chosen: ChosenHits
  onChoose: (chosen: ChosenHits) => void
  /** Goes into a call, where that can be shown. */
  onInto?: (call: FunctionCall) => void
  readWhole: ReadWhole
}

/** What each place of a line computed, in the call and the turn that are chosen. */
export function LineValues({ run, line, chosen, onChoose, onInto, readWhole }: LineValuesProps) {
  useReturnFocus()
  const viewer = useRef<HTMLDivElement>(null)
  const ref = useMergedRef(viewer, useFocusTrap())
  // The trap waits until the page is drawn; a key that is pressed before would go to the text behind.
  useEffect(() => viewer.current?.focus({ preventScroll: true }), [])
  const { whole, isReading } = useWholeHits(run, line, readWhole)
  const { seen, shown = lastHits } = run ?? {}
  const points = seen?.points.filter(({ point }) => point.line === line && tellsValues(point)) ?? []
  // A function without parameters has no values where it begins, but calls to choose from.
  const functionIndex = points[0]?.point.functionIndex ?? seen?.functions.findLastIndex((each) => each.line === line) ?? -1
  return (
    <div ref={ref} role="dialog" tabIndex={-1} aria-label={`Values of line ${line + 1}`} className={classes.viewer}>
      {seen !== undefined && functionIndex >= 0 && <HitSteps seen={seen} functionIndex={functionIndex} points={points} chosen={chosen} onChoose={onChoose} />}
      {points.map((each) => <PointValues key={each.index} point={each} hit={wholeHit(each.index, shownHit(each, shown), whole)} onInto={onInto} isReading={isReading} />)}
      {isReading && <p role="status" className={classes.nothing}>reading all of it…</p>}
      {points.length === 0 && <p className={classes.nothing} data-autofocus tabIndex={-1}>{functionIndex >= 0 ? 'It has no parameters.' : 'The line has no values any more.'}</p>}
    </div>
  )
}
