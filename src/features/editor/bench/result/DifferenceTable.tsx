import type { JsonValue } from '#domain/json-value.ts'
import type { Difference } from '#src/workspace/bench/judge-run.ts'
import classes from './Result.module.css'

const mostShown = 200

/** In what an outcome differs from the one that is expected, value by value. */
export function DifferenceTable({ differences }: { differences: readonly Difference[] }) {
  const rest = differences.length - mostShown
  return (
    <table className={classes.differences} aria-label="Differences">
      <thead><tr><th scope="col">Where</th><th scope="col">Expected</th><th scope="col">Was</th></tr></thead>
      <tbody>
        {differences.slice(0, mostShown).map(({ path, expected, actual }) => (
          <tr key={path}>
            <td>{path}</td>
            <td className={classes.expected}>{valueText(expected)}</td>
            <td className={classes.actual}>{valueText(actual)}</td>
          </tr>
        ))}
        {rest > 0 && <tr><td colSpan={3}>and {rest.toLocaleString('en')} more</td></tr>}
      </tbody>
    </table>
  )
}

const longest = 1_000

function valueText(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value, null, 1)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
