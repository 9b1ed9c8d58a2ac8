import type { TypeName } from '../keywords.ts'

/** How a part of the config is entered. */
export type FieldKind = TypeName | 'any'

export type Choice = { value: unknown; label: string; description: string | undefined }

/** A place where one of several schemas (or types) has to be picked. */
export type Alternatives = {
  /** The keyword's place in the schema; names this decision. */
  pointer: string
  label: string
  options: { label: string; description: string | undefined }[]
  selected: number
}

export type Member = { name: string; places: string[]; isRequired: boolean }

/** Why a part is shown as JSON instead of a form. */
export type JsonReason = 'recursive' | 'any' | 'any_object' | 'any_items' | 'too_many_alternatives' | 'nameless_member' | 'not_allowed'

/** One part of the config, as all schemas that apply to it describe it together. */
export type ConfigField = {
  kind: FieldKind
  title: string | undefined
  description: string | undefined
  /** Present when the schema has a default, whatever it is. */
  default: { value: unknown } | undefined
  examples: unknown[]
  format: string | undefined
  isSecret: boolean
  isReadOnly: boolean
  isDeprecated: boolean
  constant: { value: unknown } | undefined
  choices: readonly Choice[] | undefined
  alternatives: Alternatives[]
  bounds: Bounds
  members: Member[]
  /** Further members: the schemas they have to fit, true for anything, null where none can be added. */
  furtherMembers: string[] | true | null
  hasPatternMembers: boolean
  fixedItems: string[][]
  /** Items after the fixed ones; null where there are none. */
  items: string[] | null
  json: JsonReason | null
}

export type Bounds = Partial<Record<'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum' | 'multipleOf' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems', number | undefined>> & { uniqueItems?: boolean }
