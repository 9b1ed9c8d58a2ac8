import { Check, CircleDot } from 'lucide-react'
import type { PartChange } from '#domain/merge/part-change.ts'
import classes from './MergeView.module.css'
import type { MergeWords } from './merge-words.ts'
import type { OpenMerge } from './use-merge.ts'

type MergeListProps = { open: OpenMerge; words: MergeWords; shown: string | undefined; onShow: (conflictId: string) => void }

/** What is to be decided, and what came together by itself. */
export function MergeList({ open: { merge, choices }, words, shown, onShow }: MergeListProps) {
  return (
    <div className={classes.list}>
      {merge.conflicts.length > 0 && (
        <>
          <h3 className={classes.listTitle}>To be decided</h3>
          <ul aria-label="To be decided" className={classes.entries}>
            {merge.conflicts.map(({ id, label }) => (
              <li key={id}>
                <button type="button" className={classes.entry} aria-current={id === shown || undefined} onClick={() => onShow(id)}>
                  {choices[id] === undefined ? <CircleDot size={14} aria-label="open" className={classes.open} /> : <Check size={14} aria-label="decided" className={classes.decided} />}
                  <span>{label}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Changes title={words.takenFromThem} changes={merge.fromTheirs} />
      <Changes title="Taken from mine" changes={merge.fromMine} />
    </div>
  )
}

function Changes({ title, changes }: { title: string; changes: readonly PartChange[] }) {
  if (changes.length === 0) return null
  return (
    <>
      <h3 className={classes.listTitle}>{title}</h3>
      <ul aria-label={title} className={classes.entries}>
        {changes.map(({ id, label, action }) => (
          <li key={id} className={classes.change}>
            <span>{label}</span> <span className={classes.action}>{action}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
