/** A JSON object whose members are not known yet. */
export type JsonObject = { [key: string]: unknown }
/** A JSON Schema: an object of keywords, or true (anything goes) or false (nothing does). */
export type SchemaNode = JsonObject | boolean

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isSchemaNode = (value: unknown): value is SchemaNode => typeof value === 'boolean' || isJsonObject(value)

/** Reads a member an object has of its own; never what it inherits, such as `constructor`. */
export const memberOf = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined)

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
export const namesOf = (value: unknown): string[] => listOf(value).filter((name): name is string => typeof name === 'string')
export const entriesOf = (value: unknown): [string, unknown][] => (isJsonObject(value) ? Object.entries(value) : [])
