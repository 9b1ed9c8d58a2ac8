import type { ConnectorContent } from '#domain/connector.ts'
import { partLabel } from '#domain/parts/part-label.ts'
import type { PlacedProblem } from './problem-places.ts'

/** The first of some problems with its place, and how many there are besides; '' of none. */
export function problemsInWords([first, ...others]: readonly PlacedProblem[], content: ConnectorContent): string {
  if (first === undefined) return ''
  const rest = others.length === 0 ? '' : ` And ${others.length} more.`
  return `${partLabel(first.part, content)}: ${first.message}${rest}`
}
