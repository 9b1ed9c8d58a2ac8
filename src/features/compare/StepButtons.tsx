import { Tooltip } from '@mantine/core'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { StepButton } from '#src/ui/StepButton.tsx'
import classes from './StepButtons.module.css'
import type { Steps } from './use-change-steps.ts'

export function StepButtons({ steps }: { steps: Steps }) {
  return (
    <span className={classes.steps}>
      <span className={classes.place}>{steps.place} of {steps.count}</span>
      <Tooltip label="Previous change (Shift F7, K or Alt ↑)">
        <StepButton aria-label="Previous change" aria-keyshortcuts="Shift+F7 K Alt+ArrowUp" isLast={steps.previous === null} onClick={() => steps.previous?.()}>
          <ChevronUp size={16} />
        </StepButton>
      </Tooltip>
      <Tooltip label="Next change (F7, J or Alt ↓)">
        <StepButton aria-label="Next change" aria-keyshortcuts="F7 J Alt+ArrowDown" isLast={steps.next === null} onClick={() => steps.next?.()}>
          <ChevronDown size={16} />
        </StepButton>
      </Tooltip>
    </span>
  )
}
