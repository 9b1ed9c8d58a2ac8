import { ADDITIONAL_PROPERTY_FLAG, type RJSFSchema, type UiSchema } from '@rjsf/utils'
import type { ConfigDocument } from '#domain/config-schema/config-document.ts'
import type { ConfigField } from '#domain/config-schema/fields/config-field.ts'
import { startingValue } from '#domain/config-schema/fields/starting-value.ts'
import { widgetOf } from './widget-of.ts'

/** Where in the config schema a field is described: all rjsf knows of a part until that part is drawn. */
const placesKey = 'x-places'

const stubs = new WeakMap<ConfigDocument, Map<string, RJSFSchema>>()

/** A stand-in for a part of the schema; the same object each time, so that what did not change is not drawn again. */
export function stubFor(document: ConfigDocument, places: readonly string[], extra: 'new value' | 'bare' = 'bare'): RJSFSchema {
  const known = stubs.get(document) ?? new Map<string, RJSFSchema>()
  stubs.set(document, known)
  const key = [extra, ...places].join('\n')
  const stub: RJSFSchema = known.get(key) ?? { [placesKey]: [...places] }
  // rjsf makes new items and members from the default, and new members only where it sees a type.
  if (extra === 'new value' && !known.has(key)) Object.assign(stub, { type: 'string', default: startingValue(document, places) })
  known.set(key, stub)
  return stub
}

export function placesOf(schema: RJSFSchema): string[] {
  const places: unknown = schema[placesKey]
  return Array.isArray(places) ? places.map(String) : []
}

export const isFurtherMember = (schema: RJSFSchema): boolean => ADDITIONAL_PROPERTY_FLAG in schema

/** One part of the config as the plain schema rjsf draws; what lies inside stays a stand-in. */
export function formSchemaOf(document: ConfigDocument, field: ConfigField, value: unknown): RJSFSchema {
  if (widgetOf(document, field, value) !== null) return { type: 'string' }
  return field.kind === 'array' ? arraySchema(document, field) : objectSchema(document, field)
}

export function uiSchemaOf(document: ConfigDocument, field: ConfigField, value: unknown): UiSchema {
  const widget = widgetOf(document, field, value)
  return widget === null ? { 'ui:options': { copyable: true } } : { 'ui:widget': widget }
}

function objectSchema(document: ConfigDocument, { members, furtherMembers }: ConfigField): RJSFSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(members.map(({ name, places }) => [name, stubFor(document, places)])),
    required: members.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    additionalProperties: furtherMembers === null ? false : stubFor(document, furtherMembers === true ? [] : furtherMembers, 'new value'),
  }
}

function arraySchema(document: ConfigDocument, { items, fixedItems, bounds }: ConfigField): RJSFSchema {
  const rest = items === null ? false : stubFor(document, items, 'new value')
  const size: RJSFSchema = bounds.maxItems === undefined ? {} : { maxItems: bounds.maxItems }
  if (fixedItems.length === 0) return { type: 'array', items: rest, ...size }
  return { type: 'array', items: fixedItems.map((places) => stubFor(document, places)), additionalItems: rest, ...size }
}
