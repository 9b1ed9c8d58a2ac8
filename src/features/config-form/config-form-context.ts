import { createContext, use } from 'react'
import type { ConfigDocument } from '#domain/config-schema/config-document.ts'
import type { ConfigField } from '#domain/config-schema/fields/config-field.ts'
import type { InnerError } from './rjsf/error-schema.ts'

export const ConfigDocumentContext = createContext<ConfigDocument | null>(null)

/** Which alternatives are on screen, by `alternativeKey`; the check of the values speaks of those. */
export const ShownAlternativesContext = createContext<Map<string, number>>(new Map())

/** The place in the values a person asked to see; `times` tells one wish from the next. */
export type Revealed = { pointer: string; times: number }
export const RevealedContext = createContext<Revealed | null>(null)

/** What the nearest part of the form knows about itself, for its template and its widget. */
export type FieldScope = {
  field: ConfigField
  value: unknown
  /** The title or the name; "Hosts 2" for an item. */
  label: string
  isRequired: boolean
  path: (string | number)[]
  /** The member's name in config, where the title is another. */
  memberName: string | undefined
  isItem: boolean
  /** Its label stands elsewhere: a row of a list, a member whose name is a field of its own. */
  isLabelled: boolean
  isMisfit: boolean
  /** Errors at this part and inside it. */
  errors: InnerError[]
  pick: (alternative: string, option: number) => void
  change: (value: unknown) => void
}
export const FieldScopeContext = createContext<FieldScope | null>(null)

export const useConfigDocument = () => expected(use(ConfigDocumentContext))
export const useFieldScope = () => expected(use(FieldScopeContext))

function expected<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A part of the config form stands outside of it.')
  return value
}
