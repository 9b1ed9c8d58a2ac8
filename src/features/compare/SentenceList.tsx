import { TriangleAlert } from 'lucide-react'
import type { Sentence } from '#domain/compare/change.ts'
import classes from './SentenceList.module.css'

/** Changes in words; those that need attention carry a sign that is also said aloud. */
export function SentenceList({ sentences }: { sentences: readonly Sentence[] }) {
  if (sentences.length === 0) return null
  return (
    <ul className={classes.list}>
      {sentences.map((sentence) => (
        <li key={sentence.text} className={classes.sentence}>
          {sentence.tone === 'attention' ? <TriangleAlert size={14} role="img" aria-label="Attention:" className={classes.attention} /> : <span className={classes.dot} aria-hidden />}
          <span>{sentence.text}</span>
        </li>
      ))}
    </ul>
  )
}
