import type { ConfigDocument } from '#domain/config-schema/config-document.ts'
import type { ConfigField, FieldKind } from '#domain/config-schema/fields/config-field.ts'
import { blankFieldAt } from '#domain/config-schema/fields/field-at.ts'
import { isOfType } from '#domain/config-schema/fields/types.ts'

export type WidgetName = 'json' | 'constant' | 'choice' | 'choices' | 'switch' | 'number' | 'secret' | 'date' | 'dateTime' | 'lines' | 'line' | 'nothing'

/** True when the value is of another type than the field; it is then shown as it is. */
export function isMisfit(field: ConfigField, value: unknown): boolean {
  if (value === undefined || field.json !== null || field.choices !== undefined || field.constant !== undefined) return false
  return field.kind !== 'any' && !isOfType(value, looser[field.kind] ?? field.kind)
}

/** A fraction in a field for whole numbers is shown by the number field, with its error. */
const looser: Partial<Record<FieldKind, 'number'>> = { integer: 'number' }

/** How a part without parts of its own is entered; null for objects and lists. */
export function widgetOf(document: ConfigDocument, field: ConfigField, value: unknown): WidgetName | null {
  if (field.json !== null || isMisfit(field, value)) return 'json'
  if (field.constant !== undefined) return 'constant'
  if (field.choices !== undefined) return 'choice'
  switch (field.kind) {
    case 'object': return null
    case 'array': return isPicked(document, field) ? 'choices' : null
    case 'boolean': return 'switch'
    case 'null': return 'nothing'
    case 'number': return 'number'
    case 'integer': return 'number'
    case 'string': return textWidget(field)
    case 'any': return 'json'
  }
}

/** A list of listed values, each at most once, is picked from the list. */
const isPicked = (document: ConfigDocument, { bounds, items, fixedItems }: ConfigField): boolean =>
  bounds.uniqueItems === true && items !== null && fixedItems.length === 0 && blankFieldAt(document, items).choices !== undefined

function textWidget({ isSecret, format, bounds }: ConfigField): WidgetName {
  if (isSecret) return 'secret'
  if (format === 'date') return 'date'
  if (format === 'date-time') return 'dateTime'
  return format === 'textarea' || format === 'multiline' || (bounds.maxLength ?? 0) > 300 ? 'lines' : 'line'
}
