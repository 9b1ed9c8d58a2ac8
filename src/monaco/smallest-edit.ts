/** What must be replaced to make one text of another; null where they are the same. */
export function smallestEdit(before: string, after: string): { from: number; to: number; text: string } | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  // Half of a surrogate pair or of a line end is no place to cut.
  if (isHalf(before, start) || isHalf(after, start)) start -= 1
  if (isHalf(before, before.length - end) || isHalf(after, after.length - end)) end -= 1
  return { from: start, to: before.length - end, text: after.slice(start, after.length - end) }
}

const isHalf = (text: string, at: number) => /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)/.test(text.slice(at - 1, at + 1)) && at > 0
