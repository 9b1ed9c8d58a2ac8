import type { Field, LuaType } from './lua-type.ts'
import type { ClassLookup } from './notation.ts'
import type { Script } from './script.ts'

/** What a script finds around it. */
export type World = {
  globals: ReadonlyMap<string, Field>
  classes: ClassLookup
  /** What `require` gives for a name; null when there is nothing of it. */
  required: (name: string) => LuaType | null
  script: Script
}
