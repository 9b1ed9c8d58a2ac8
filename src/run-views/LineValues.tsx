import { useFocusTrap } from '@mantine/hooks'
import { type ChosenHits, shownHit } from './chosen-hits.ts'
import { HitSteps } from './HitSteps.tsx'
import type { SeenScript } from './line-notes.ts'
import classes from './LineValues.module.css'
import { PointValues } from './PointValues.tsx'

type LineValuesProps = {
  /** Undefined where the run told nothing of the script. */
  seen: SeenScript | undefined
  line: number
  chosen: ChosenHits
  onChoose: (chosen: ChosenHits) => void
}

/** What each place of a line computed, in the call and the turn that are chosen. */
export function LineValues({ seen, line, chosen, onChoose }: LineValuesProps) {
  const trap = useFocusTrap()
  const points = seen?.points.filter(({ point }) => point.line === line && point.kind !== 'statement') ?? []
  return (
    <div ref={trap} role="dialog" aria-label="Values of the line" className={classes.viewer}>
      {seen !== undefined && <HitSteps seen={seen} points={points} chosen={chosen} onChoose={onChoose} />}
      {points.map((each) => <PointValues key={each.index} point={each} hit={shownHit(each, chosen)} />)}
      {points.length === 0 && <p className={classes.nothing}>The line has no values any more.</p>}
    </div>
  )
}
