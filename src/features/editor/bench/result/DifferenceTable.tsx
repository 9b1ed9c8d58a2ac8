import type { JsonValue } from '#domain/json-value.ts'
import { type JsonDifference, pathText } from '#domain/samples/json-differences.ts'
import classes from './Result.module.css'

/** In what an outcome differs from the one that is expected, value by value. */
export function DifferenceTable({ differences }: { differences: readonly JsonDifference[] }) {
  return (
    <table className={classes.differences} aria-label="Differences">
      <thead><tr><th scope="col">Where</th><th scope="col">Expected</th><th scope="col">Was</th></tr></thead>
      <tbody>
        {differences.map(({ path, expected, got }) => (
          <tr key={pathText(path)}>
            <td>{pathText(path)}</td>
            <td className={classes.expected}>{valueText(expected)}</td>
            <td className={classes.actual}>{valueText(got)}</td>
          </tr>
        ))}
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
