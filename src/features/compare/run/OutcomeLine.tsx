import { Button } from '@mantine/core'
import { ChevronDown, ChevronUp, CircleCheck, CircleDashed, CircleDot, CircleX, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { useAreSecretsShown } from '#src/workspace/bench/secrets-shown-store.ts'
import { DifferenceTable } from '#src/run-views/DifferenceTable.tsx'
import classes from './ChangeRun.module.css'
import { type OutcomeWords, shownOutcome } from './outcome-words.ts'
import type { SideRun } from './side-run.ts'
import type { Sides } from '../sides.ts'

const icons: Record<OutcomeWords['tone'], LucideIcon> = { added: CircleCheck, removed: CircleX, changed: CircleDot, quiet: CircleDashed }

/** In what the outcome of the two runs differs: in words, and value by value when asked. */
export function OutcomeLine({ runs, names }: { runs: Sides<SideRun>; names: Sides<string> }) {
  const [isOpen, setOpen] = useState(false)
  const { text, tone, differences } = shownOutcome(runs, names, useAreSecretsShown())
  const count = `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`
  const Icon = icons[tone]
  const Chevron = isOpen ? ChevronUp : ChevronDown
  return (
    <>
      <span role="status" aria-label="Outcome" className={classes.outcome} data-tone={tone} title={text}>
        <Icon size={14} aria-hidden className={classes.icon} />
        <span className={classes.words}>{text}</span>
      </span>
      {differences.length > 0 && (
        <Button variant="default" size="compact-xs" aria-expanded={isOpen} rightSection={<Chevron size={12} aria-hidden />} onClick={() => setOpen(!isOpen)}>{count}</Button>
      )}
      {isOpen && differences.length > 0 && <div className={classes.table}><DifferenceTable isChange differences={differences} columns={[names.left, names.right]} /></div>}
    </>
  )
}
