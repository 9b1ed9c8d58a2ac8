import { isExactNumber, isSameNumber } from '../exact-json.ts'
import type { JsonValue } from '../json-value.ts'
import { isRecord } from '../parts/same-value.ts'

/** Where two values differ. A side that has nothing there is undefined. */
export type JsonDifference = { path: (string | number)[]; expected: JsonValue | undefined; got: JsonValue | undefined }

/** Beyond these, more differences tell a reader nothing. */
const maxDifferences = 50

/** All places where two values differ, in the order of the expected one; the order of an object's keys does not count. */
export function jsonDifferences(expected: JsonValue | undefined, got: JsonValue | undefined, path: (string | number)[] = []): JsonDifference[] {
  if (isSameNumber(expected, got) === true) return []
  const keys = keysOf(expected, got)
  if (keys === null) return expected === got ? [] : [{ path, expected, got }]
  const found: JsonDifference[] = []
  for (const key of keys) {
    found.push(...jsonDifferences(memberOf(expected, key), memberOf(got, key), [...path, key]))
    if (found.length >= maxDifferences) return found.slice(0, maxDifferences)
  }
  return found
}

/** The members to compare of two lists or two objects; null for anything else. */
function keysOf(expected: JsonValue | undefined, got: JsonValue | undefined): (string | number)[] | null {
  if (Array.isArray(expected) && Array.isArray(got)) return [...(expected.length > got.length ? expected : got).keys()]
  if (isObject(expected) && isObject(got)) return [...new Set([...Object.keys(expected), ...Object.keys(got)])]
  return null
}

const isObject = (value: JsonValue | undefined): value is { [key: string]: JsonValue } => isRecord(value) && !isExactNumber(value)

function memberOf(value: JsonValue | undefined, key: string | number): JsonValue | undefined {
  if (Array.isArray(value)) return value[Number(key)]
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** As people write it: "result.value.items[2].sku"; a key that is no name stands in quotes. */
export function pathText(path: readonly (string | number)[]): string {
  const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : /^[A-Za-z_][\w-]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
  return steps.join('').replace(/^\./, '')
}
