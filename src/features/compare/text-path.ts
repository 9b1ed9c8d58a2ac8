import type { Change, TextChange } from '#domain/compare/change.ts'
import type { Side } from './sides.ts'
import type { Version } from './version.ts'

/** The side that alone has a text; null where both have it. */
export const onlySideOf = ({ left, right }: Pick<TextChange, 'left' | 'right'>): Side | null => (left === '' ? 'right' : right === '' ? 'left' : null)

/** The name in Monaco of one side's text of a change. */
export function textPath(side: Side, change: Pick<Change, 'id'>, text: TextChange, version: Pick<Version, 'id' | 'revision'>): string {
  // A diff disposes its texts. One that stands alone is kept, so its name says whose it is.
  const folder = onlySideOf(text) === null ? `diff/${side}` : `only/${encodeURIComponent(version.id)}/${version.revision ?? 'now'}`
  return `file:///compare/${folder}/${change.id.split('/').map(encodeURIComponent).join('/')}/${text.field}`
}
