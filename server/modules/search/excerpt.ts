const longest = 160
const before = 40

/** The line of a text in which something was found, cut around it where it is long. */
export function excerpt(text: string, sought: string): string {
  const at = Math.max(0, new RegExp(sought.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'iu').exec(text)?.index ?? 0)
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const line = text.slice(start, end < 0 ? undefined : end)
  const characters = Array.from(line.trim())
  if (characters.length <= longest) return characters.join('')
  const place = Array.from(line.slice(0, at - start).trimStart()).length
  const from = Math.min(Math.max(0, place - before), characters.length - longest)
  return characters.slice(from, from + longest).join('')
}
