import { ActionIcon, Tooltip } from '@mantine/core'
import { ChevronDown, ChevronUp } from 'lucide-react'
import classes from './StepButtons.module.css'
import type { Steps } from './use-change-steps.ts'

export function StepButtons({ steps }: { steps: Steps }) {
  return (
    <span className={classes.steps}>
      <span className={classes.place}>{steps.place} of {steps.count}</span>
      <Tooltip label="Previous change (Shift F7, K or Alt ↑)">
        <ActionIcon aria-label="Previous change" aria-keyshortcuts="Shift+F7 K Alt+ArrowUp" aria-disabled={steps.previous === null} data-disabled={steps.previous === null} onClick={() => steps.previous?.()}>
          <ChevronUp size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Next change (F7, J or Alt ↓)">
        <ActionIcon aria-label="Next change" aria-keyshortcuts="F7 J Alt+ArrowDown" aria-disabled={steps.next === null} data-disabled={steps.next === null} onClick={() => steps.next?.()}>
          <ChevronDown size={16} />
        </ActionIcon>
      </Tooltip>
    </span>
  )
}
