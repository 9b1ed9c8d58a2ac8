import type { ConfigDocument } from '#domain/config-schema/config-document.ts'
import type { ConfigField, Member } from '#domain/config-schema/fields/config-field.ts'
import { fieldAt } from '#domain/config-schema/fields/field-at.ts'
import { isJsonObject, memberOf } from '#domain/config-schema/schema-node.ts'

const telling = ['title', 'name', 'label', 'id', 'key', 'code', 'url', 'path']

const rank = ({ name }: Member) => (telling.includes(name) ? telling.indexOf(name) : telling.length)

/** A few words that tell one item of a list from another; never a secret. */
export function itemSummary(document: ConfigDocument, field: ConfigField, item: unknown): string {
  if (!isJsonObject(item)) return ''
  for (const member of field.members.toSorted((one, other) => rank(one) - rank(other))) {
    const value = memberOf(item, member.name)
    if (typeof value !== 'string' || value === '') continue
    const { isSecret, constant } = fieldAt(document, member.places, value)
    if (!isSecret && constant === undefined) return value.slice(0, 80)
  }
  return ''
}
