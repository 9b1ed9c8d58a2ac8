import { TriangleAlert } from 'lucide-react'
import type { Change, Comparison, Sentence } from '#domain/compare/change.ts'
import { countsInWords } from '#domain/compare/compare-content.ts'
import classes from './ChangeSummary.module.css'

/** All that is different, in words: counted, then change by change. */
export function ChangeSummary({ comparison: { changes, counts } }: { comparison: Comparison }) {
  if (changes.length === 0) return <p className={classes.none}>Nothing: both are the same.</p>
  return (
    <div>
      <p className={classes.counts}>{countsInWords(counts)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A scrolling region without controls needs a way to scroll it by keys. */}
      <ul className={classes.changes} aria-label="Changes" tabIndex={0}>
        {changes.map((change) => <ChangeItem key={change.id} change={change} />)}
      </ul>
    </div>
  )
}

function ChangeItem({ change: { title, traits, sentences, settings: all } }: { change: Change }) {
  // What is new or gone as a whole is told by its name.
  const settings = traits.includes('added') || traits.includes('removed') ? [] : all
  return (
    <li className={classes.change}>
      <span className={classes.title}>{title}</span>
      <span className={classes.traits} data-trait={traits[0]}>{traits.join(', ')}</span>
      {(sentences.length > 0 || settings.length > 0) && (
        <ul className={classes.sentences}>
          {sentences.map((sentence) => <SentenceItem key={sentence.text} sentence={sentence} />)}
          {settings.map(({ field, label, old, new: now }) => <li key={field}>{label}: {old === '' ? 'none' : old} → {now === '' ? 'none' : now}</li>)}
        </ul>
      )}
    </li>
  )
}

function SentenceItem({ sentence: { text, tone } }: { sentence: Sentence }) {
  if (tone === 'plain') return <li>{text}</li>
  return (
    <li className={classes.attention}>
      <TriangleAlert size={12} role="img" aria-label="Look at this" />
      {text}
    </li>
  )
}
