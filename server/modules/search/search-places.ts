import type { Connection, Fragment } from '#server/conventions/sql.ts'
import type { ConnectorMatchPlace } from '#server/generated/schema-types.ts'

/** Where a text is looked for; the first place counts most. */
export type SearchPlace = {
  place: ConnectorMatchPlace
  of: 'connector' | 'module'
  /** Lua is only searched from three characters on: fewer use no index, and match nearly every script. */
  isLua: boolean
  /** The text that is looked at, of the connector c or the module m. */
  text: (sql: Connection) => Fragment
}

export const searchPlaces: readonly SearchPlace[] = [
  { place: 'NAME', of: 'connector', isLua: false, text: (sql) => sql`c.name` },
  { place: 'HANDLE', of: 'connector', isLua: false, text: (sql) => sql`c.handle` },
  { place: 'DESCRIPTION', of: 'connector', isLua: false, text: (sql) => sql`c.description` },
  { place: 'MODULE_NAME', of: 'module', isLua: false, text: (sql) => sql`m.name` },
  { place: 'SHARED_LIBRARY', of: 'connector', isLua: true, text: (sql) => sql`c.shared_library COLLATE "C"` },
  { place: 'MODULE_SCRIPT', of: 'module', isLua: true, text: (sql) => sql`m.script COLLATE "C"` },
]
