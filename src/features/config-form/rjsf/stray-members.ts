import type { ConfigField } from '#domain/config-schema/fields/config-field.ts'
import { isJsonObject } from '#domain/config-schema/schema-node.ts'

/** The members a value has that the form has no field for; they are kept. */
export function strayMembers(field: ConfigField, value: unknown): Record<string, unknown> {
  if (!isJsonObject(value) || field.furtherMembers !== null) return {}
  const known = new Set(field.members.map(({ name }) => name))
  return Object.fromEntries(Object.entries(value).filter(([name, member]) => !known.has(name) && member !== undefined))
}
