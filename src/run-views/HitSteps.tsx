import { ActionIcon } from '@mantine/core'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { PointHits } from '#src/workers/lua-run/contract.ts'
import type { ChosenHits } from './chosen-hits.ts'
import type { SeenScript } from './line-notes.ts'
import classes from './LineValues.module.css'

type HitStepsProps = { seen: SeenScript; points: readonly PointHits[]; chosen: ChosenHits; onChoose: (chosen: ChosenHits) => void }

/** Which call of the function, and which turn of the loop, the values are of; what is chosen here holds for the whole function and loop. */
export function HitSteps({ seen, points, chosen, onChoose }: HitStepsProps) {
  const functionIndex = points[0]?.point.functionIndex
  const calls = functionIndex === undefined ? undefined : seen.functions[functionIndex]
  const loopIndex = points.find(({ point }) => point.loop !== null)?.point.loop ?? points.find(({ point }) => point.kind === 'loop')?.index ?? null
  const loop = seen.points.find(({ index }) => index === loopIndex)
  const isSteppable = (calls?.count ?? 0) > 1 || (loop?.count ?? 0) > 1
  if (!isSteppable) return null
  return (
    <div className={classes.steps}>
      {calls !== undefined && functionIndex !== undefined && calls.count > 1 && (
        <Steps
          label={`Call of ${calls.name ?? 'the function'}`}
          count={calls.count}
          chosen={chosen.calls[functionIndex]}
          onChoose={(call) => onChoose({ ...chosen, calls: withChoice(chosen.calls, functionIndex, call) })}
        />
      )}
      {loop !== undefined && loopIndex !== null && loop.count > 1 && (
        <Steps
          label="Turn of the loop"
          count={loop.count}
          chosen={chosen.turns[loopIndex]}
          onChoose={(turn) => onChoose({ ...chosen, turns: withChoice(chosen.turns, loopIndex, turn) })}
        />
      )}
    </div>
  )
}

const withChoice = (choices: Readonly<Record<number, number>>, index: number, choice: number | undefined) =>
  Object.fromEntries([...Object.entries(choices).filter(([key]) => Number(key) !== index), ...(choice === undefined ? [] : [[index, choice] as const])])

type StepsProps = { label: string; count: number; chosen: number | undefined; onChoose: (choice: number | undefined) => void }

function Steps({ label, count, chosen, onChoose }: StepsProps) {
  const shown = chosen ?? count - 1
  const go = (to: number) => onChoose(Math.max(0, Math.min(count - 1, to)))
  return (
    <div role="group" aria-label={label} className={classes.step}>
      <span className={classes.stepLabel}>{label}</span>
      <ActionIcon size="sm" aria-label={`${label}: the one before`} disabled={shown === 0} onClick={() => go(shown - 1)}><ChevronLeft size={14} aria-hidden /></ActionIcon>
      <span role="status" className={classes.stepPlace}>{shown + 1} of {count.toLocaleString('en')}</span>
      <ActionIcon size="sm" aria-label={`${label}: the next one`} disabled={shown === count - 1} onClick={() => go(shown + 1)}><ChevronRight size={14} aria-hidden /></ActionIcon>
      {chosen !== undefined && <button type="button" className={classes.stepLast} onClick={() => onChoose(undefined)}>Show the last</button>}
    </div>
  )
}
