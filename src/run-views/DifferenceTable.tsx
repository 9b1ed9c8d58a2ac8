import type { JsonValue } from '#domain/json-value.ts'
import { type JsonDifference, pathText } from '#domain/samples/json-differences.ts'
import classes from './DifferenceTable.module.css'

type DifferenceTableProps = { differences: readonly JsonDifference[]; /** What the two sides are called: the expected one first. */ columns: readonly [string, string]; /** The first was before the second; else the second is to be as the first. */ isChange?: boolean }

/** In what one outcome differs from another, value by value. */
export function DifferenceTable({ differences, columns, isChange = false }: DifferenceTableProps) {
  return (
    <table className={classes.differences} data-change={isChange || undefined} aria-label="Differences">
      <thead><tr><th scope="col">Where</th>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
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
