import classes from './Result.module.css'

/** What a run did beyond its limits is said, never left out in silence. */
export function NotKept({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <ul className={classes.notKept} aria-label="Not kept">
      {sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}
    </ul>
  )
}
