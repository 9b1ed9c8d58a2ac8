import { Tooltip } from '@mantine/core'
import { CircleAlert, CircleCheck } from 'lucide-react'
import { BarButton } from '#src/ui/BarButton.tsx'
import { toggleProblems, useAreProblemsOpen } from '#src/workspace/bench/bench-view-store.ts'
import { modKey } from '../keys.ts'
import { sumOf } from '../problems/problem-marks.ts'
import { useProblemMarks } from '../problems/use-problem-list.ts'
import classes from './StatusBar.module.css'

/** How many errors and warnings there are; shows and hides them all. */
export function ProblemsButton({ connectorId }: { connectorId: string }) {
  const isOpen = useAreProblemsOpen()
  return (
    <Tooltip label={`${isOpen ? 'Hide' : 'Show'} the problems (${modKey('Shift+M')}), go through them (F8)`}>
      <BarButton aria-pressed={isOpen} onClick={toggleProblems}>
        <ProblemCount connectorId={connectorId} />
      </BarButton>
    </Tooltip>
  )
}

/** It alone is drawn anew when a key makes a problem or mends one. */
function ProblemCount({ connectorId }: { connectorId: string }) {
  const { count, level } = sumOf([...useProblemMarks(connectorId).values()])
  const Icon = count > 0 ? CircleAlert : CircleCheck
  return (
    <span className={classes.count} data-wrong={level}>
      <Icon size={13} aria-hidden />
      {count === 1 ? '1 problem' : `${count === 0 ? 'No' : count} problems`}
    </span>
  )
}
