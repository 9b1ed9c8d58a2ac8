import { useState } from 'react'
import type { Change } from '#domain/compare/change.ts'
import { useIsLive } from '#src/workspace/bench/auto-run-store.ts'
import { kindLabel } from './change-groups.ts'
import classes from './ChangeDetail.module.css'
import { CopyLinkButton } from './CopyLinkButton.tsx'
import { SentenceList } from './SentenceList.tsx'
import type { Side } from './sides.ts'
import { SettingsTable } from './SettingsTable.tsx'
import { StepButtons } from './StepButtons.tsx'
import { TextChanges } from './TextChanges.tsx'
import { TraitWord } from './trait-icons.tsx'
import { ChangeRunView, type SampleChoice } from './run/ChangeRunView.tsx'
import { isRunnable } from './run/run-choices.ts'
import type { Steps } from './use-change-steps.ts'
import type { Version } from './version.ts'
import { referenceText } from './version-reference.ts'

type ChangeDetailProps = SampleChoice & { change: Change; steps: Steps; left: Version; right: Version }

/** One change whole: in words, its settings as a table, its texts as a diff. */
export function ChangeDetail({ change, steps, left, right, ...sample }: ChangeDetailProps) {
  const isLive = useIsLive()
  const [chosen, setChosen] = useState<{ of: string; side: Side }>({ of: change.id, side: 'right' })
  const valuesOf = isLive && chosen.of === change.id ? chosen.side : 'right'
  return (
    <section tabIndex={-1} className={classes.detail} aria-labelledby="change-title">
      <header className={classes.header}>
        <div className={classes.heading}>
          <p className={classes.kind}>{kindLabel(change.group)}</p>
          <h2 id="change-title" className={classes.title}>{change.title}</h2>
        </div>
        <span className={classes.traits}>{change.traits.map((trait) => <TraitWord key={trait} trait={trait} />)}</span>
        <span className={classes.actions}>
          <CopyLinkButton search={{ left: referenceText(left), right: referenceText(right), change: change.id, ...(sample.sampleId !== undefined && { sample: sample.sampleId }) }} />
          <StepButtons steps={steps} />
        </span>
      </header>
      <div className={classes.body}>
        <SentenceList sentences={change.sentences} />
        {change.settings.length > 0 && <SettingsTable settings={change.settings} only={onlySide(change)} left={left} right={right} />}
        {isRunnable(change) && <ChangeRunView key={`run ${change.id}`} change={change} left={left} right={right} valuesOf={valuesOf} onValuesOf={(side) => setChosen({ of: change.id, side })} {...sample} />}
        {change.texts.length > 0 && <TextChanges key={change.id} change={change} left={left} right={right} valuesOf={valuesOf} />}
      </div>
    </section>
  )
}

/** The side on which an added or removed module is. */
function onlySide(change: Change): 'left' | 'right' | null {
  if (change.traits.includes('added')) return 'right'
  return change.traits.includes('removed') ? 'left' : null
}
