/** Equal in depth. The order of an object's keys does not count, nor does a key that is undefined. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameValue(item, right[index]))
  }
  if (!isRecord(left) || !isRecord(right)) return false
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => sameValue(left[key], right[key]))
}

/** Equal for a reader: no text, an empty text and an empty list are all "not set"; a sample is known by what it holds, not by its id. */
export function sameForReader(left: unknown, right: unknown): boolean {
  return sameValue(readerValue(left), readerValue(right))
}

function readerValue(value: unknown): unknown {
  if (value === '' || value === undefined) return null
  if (!Array.isArray(value)) return value
  return value.length === 0 ? null : value.map(withoutId)
}

function withoutId(item: unknown): unknown {
  if (!isRecord(item)) return item
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'id'))
}

/** A plain object, as JSON has it. */
export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
