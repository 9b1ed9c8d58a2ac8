import { SegmentedControl } from '@mantine/core'
import classes from './ChangeRun.module.css'
import { type Copy, isInTwoForms } from './run-choices.ts'
import type { ChangeRun } from './use-change-run.ts'
import { type Side, sides, type Sides } from '../sides.ts'

/** Whose values stand in the text where it has one column. */
export type ValuesChoice = { valuesOf: Side; onValuesOf: (side: Side) => void }
type RunNotesProps = { run: ChangeRun; names: Sides<string>; /** The diff has room for one column. */ isOneColumn: boolean } & ValuesChoice

/** What a reader should know who takes a difference in the outcome for one of the code. */
export function RunNotes({ run: { choice, runs, copy, chooseCopy }, names, isOneColumn, valuesOf, onValuesOf }: RunNotesProps) {
  if (choice === undefined || runs === null) return null
  const { left, right, module } = choice
  const isOnBoth = module.left !== null && module.right !== null
  const values = [runs.left, runs.right].flatMap((run) => (run.status === 'finished' ? [run.testValuesJson] : []))
  const sentences = [
    ...(isOnBoth && (left === null || right === null) ? [`The sample is one of ${left === null ? names.right : names.left}; both are run on it.`] : []),
    ...(new Set(values).size > 1 ? ['Each version is tried with its own config values.'] : []),
  ]
  const isAsking = isOnBoth && isInTwoForms(choice)
  const isTurnable = isOnBoth && isOneColumn
  if (sentences.length === 0 && !isAsking && !isTurnable) return null
  return (
    <div className={classes.notes}>
      {isTurnable && <SideChoice valuesOf={valuesOf} onValuesOf={onValuesOf} />}
      {isAsking && <CopyChoice copy={copy} onChoose={chooseCopy} />}
      {sentences.length > 0 && <span>{sentences.join(' ')}</span>}
    </div>
  )
}

/** Whose values one column shows. */
function SideChoice({ valuesOf, onValuesOf }: ValuesChoice) {
  return (
    <span className={classes.copies}>
      Values of the
      <SegmentedControl size="xs" aria-label="Whose values are shown" value={valuesOf} data={[...sides]} onChange={onValuesOf} />
      version
    </span>
  )
}

const copies: { value: Copy; label: string }[] = [{ value: 'own', label: 'each on its own' }, { value: 'left', label: 'both on the left one' }, { value: 'right', label: 'both on the right one' }]

function CopyChoice({ copy, onChoose }: { copy: Copy; onChoose: (copy: Copy) => void }) {
  return (
    <span className={classes.copies}>
      The sample differs. Run
      <SegmentedControl size="xs" aria-label="Whose sample is run" value={copy} data={copies} onChange={(value) => copies.forEach((each) => each.value === value && onChoose(each.value))} />
    </span>
  )
}
