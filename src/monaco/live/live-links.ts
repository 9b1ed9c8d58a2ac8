const mark = 'studio-live-link-'

/** Monaco tells of a click what classes it hit: a link has its number in one. */
export const linkClass = (link: number) => `studio-live-link ${mark}${link}`

export function linkOfClass(classes: Iterable<string>): number | null {
  const found = [...classes].find((each) => each.startsWith(mark))
  return found === undefined ? null : Number(found.slice(mark.length))
}
