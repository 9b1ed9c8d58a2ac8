import { ChevronLeft, ChevronRight } from 'lucide-react'
import { StepButton } from '#src/ui/StepButton.tsx'
import type { PointHits } from '#src/workers/lua-run/contract.ts'
import { chosenIn, type ChosenHits, type Range, turnsIn, withCall, withTurn } from './chosen-hits.ts'
import type { SeenScript } from './line-notes.ts'
import classes from './LineValues.module.css'

type HitStepsProps = { seen: SeenScript; /** By its index in the script. */ functionIndex: number; points: readonly PointHits[]; chosen: ChosenHits; onChoose: (chosen: ChosenHits) => void }

/** Which call of the function, and which turn of the loop, the values are of; what is chosen here holds for the whole function and loop. */
export function HitSteps({ seen, functionIndex, points, chosen, onChoose }: HitStepsProps) {
  const calls = seen.functions[functionIndex]
  const { call, turns } = chosenIn(chosen, functionIndex)
  const loopIndex = points.find(({ point }) => point.loop !== null)?.point.loop ?? points.find(({ point }) => point.kind === 'loop')?.index ?? null
  const loop = seen.points.find(({ index }) => index === loopIndex)
  const range = loop === undefined ? null : turnsIn(loop, call)
  const hasCalls = calls !== undefined && calls.count > 1
  const hasTurns = range !== null && range.last > range.first
  if (!hasCalls && !hasTurns) return null
  return (
    <div className={classes.steps}>
      {hasCalls && (
        <Steps
          label={`Call of ${calls.name ?? 'the function'}`}
          range={{ first: 0, last: calls.count - 1 }}
          chosen={call}
          onChoose={(to) => onChoose(withCall(chosen, functionIndex, to))}
        />
      )}
      {hasTurns && loopIndex !== null && (
        <Steps
          label="Turn of the loop"
          range={range}
          chosen={turns[loopIndex] ?? null}
          onChoose={(turn) => onChoose(withTurn(chosen, { functionIndex, loop: loopIndex, turn }))}
        />
      )}
    </div>
  )
}

type StepsProps = { label: string; range: Range; chosen: number | null; onChoose: (choice: number | null) => void }

function Steps({ label, range: { first, last }, chosen, onChoose }: StepsProps) {
  const shown = chosen ?? last
  const go = (to: number) => onChoose(Math.max(first, Math.min(last, to)))
  return (
    <div role="group" aria-label={label} className={classes.step}>
      <span className={classes.stepLabel}>{label}</span>
      <StepButton size="sm" aria-label={`${label}: the one before`} isLast={shown === first} onClick={() => go(shown - 1)}><ChevronLeft size={14} aria-hidden /></StepButton>
      <span role="status" className={classes.stepPlace}>{(shown - first + 1).toLocaleString('en')} of {(last - first + 1).toLocaleString('en')}</span>
      <StepButton size="sm" aria-label={`${label}: the next one`} isLast={shown === last} onClick={() => go(shown + 1)}><ChevronRight size={14} aria-hidden /></StepButton>
      {chosen !== null && <button type="button" className={classes.stepLast} onClick={() => onChoose(null)}>Show the last</button>}
    </div>
  )
}
