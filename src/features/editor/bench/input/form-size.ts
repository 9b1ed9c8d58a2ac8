/** A form with more fields than these takes seconds to draw, and a field with more text to type into. */
const mostValues = 500
const mostCharacters = 500_000

export const tooLarge = { title: 'The input is too large for a form', why: 'It can be looked at and changed as JSON.' }

/** Whether a value is too large to be edited in a form. */
export function isTooLargeForForm(value: unknown): boolean {
  const waiting: unknown[] = [value]
  let characters = 0
  for (let count = 0; waiting.length > 0; count += 1) {
    const next = waiting.pop()
    if (typeof next === 'string') characters += next.length
    if (count >= mostValues || characters > mostCharacters) return true
    if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next).slice(0, mostValues + 1))
  }
  return false
}
