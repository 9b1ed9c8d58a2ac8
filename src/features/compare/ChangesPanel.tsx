import { Kbd } from '@mantine/core'
import { Info } from 'lucide-react'
import type { Change, Comparison } from '#domain/compare/change.ts'
import { countsInWords } from '#domain/compare/compare-content.ts'
import { ChangeList } from './ChangeList.tsx'
import classes from './ChangesPanel.module.css'
import { UnchangedList } from './UnchangedList.tsx'

type ChangesPanelProps = { comparison: Comparison; selected: Change | undefined; onSelect: (changeId: string) => void }

/** What changed, counted and listed; what did not is folded away below. */
export function ChangesPanel({ comparison, selected, onSelect }: ChangesPanelProps) {
  const { changes, unchanged, counts, matchedBy } = comparison
  return (
    <section className={classes.panel} aria-label="What changed">
      <p className={classes.counts} role="status">{changes.length === 0 ? 'No changes' : countsInWords(counts)}</p>
      {matchedBy === 'handle' && (
        <p className={classes.note}>
          <Info size={14} aria-hidden className={classes.noteIcon} />
          These two have no common history: their modules are matched by kind and handle.
        </p>
      )}
      <div className={classes.scroll}>
        {changes.length > 0 && <ChangeList changes={changes} selected={selected} onSelect={onSelect} />}
        {unchanged.length > 0 && <UnchangedList unchanged={unchanged} />}
      </div>
      {changes.length > 1 && (
        <p className={classes.keys}>
          <span><Kbd size="xs">F7</Kbd> or <Kbd size="xs">J</Kbd> next</span>
          <span><Kbd size="xs">⇧ F7</Kbd> or <Kbd size="xs">K</Kbd> previous</span>
        </p>
      )}
    </section>
  )
}
