import { isJsonObject } from '#domain/config-schema/schema-node.ts'

/** Values as JSON holds them: without members that were emptied, and without objects that only held such. */
export function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutAbsent(item) ?? (isJsonObject(item) ? {} : null))
  if (!isJsonObject(value)) return value
  const entries = Object.entries(value).map(([key, member]) => [key, withoutAbsent(member)] as const)
  const present = entries.filter(([, member]) => member !== undefined)
  return present.length === 0 && entries.length > 0 ? undefined : Object.fromEntries(present)
}
