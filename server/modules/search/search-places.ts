import type { Connection, Fragment } from '#server/conventions/sql.ts'
import type { ConnectorMatchPlace } from '#server/generated/schema-types.ts'

/** Where a text is looked for; the first place counts most. */
export type SearchPlace = {
  place: ConnectorMatchPlace
  of: 'connector' | 'module'
  /** The text that is looked at, of the connector c or the module m. */
  text: (sql: Connection) => Fragment
}

const everywhere: readonly SearchPlace[] = [
  { place: 'NAME', of: 'connector', text: (sql) => sql`c.name` },
  { place: 'HANDLE', of: 'connector', text: (sql) => sql`c.handle` },
  { place: 'DESCRIPTION', of: 'connector', text: (sql) => sql`c.description` },
  { place: 'MODULE_NAME', of: 'module', text: (sql) => sql`m.name` },
  { place: 'SHARED_LIBRARY', of: 'connector', text: (sql) => sql`c.shared_library COLLATE "C"` },
  { place: 'MODULE_SCRIPT', of: 'module', text: (sql) => sql`m.script COLLATE "C"` },
]

/** What can be read from end to end in a few milliseconds; the collation lets upper case be folded at a fifth of the cost. */
const quickWithoutIndex: readonly SearchPlace[] = [
  { place: 'NAME', of: 'connector', text: (sql) => sql`c.name COLLATE "C"` },
  { place: 'HANDLE', of: 'connector', text: (sql) => sql`c.handle COLLATE "C"` },
]

/**
 * Where a text is looked for: one round after the other, the places of a round at once. The indexes know texts by three letters or
 * digits in a row; what has none is only looked for where that is quick.
 */
export const roundsFor = (text: string): readonly (readonly SearchPlace[])[] =>
  /[\p{L}\p{N}]{3}/u.test(text) ? everywhere.map((place) => [place]) : [quickWithoutIndex]
