import { type JsonObject, type SchemaNode, entriesOf, isJsonObject, listOf, namesOf, textOf } from '../schema-node.ts'
import { referenceIn } from '../references.ts'
import { resolvedOption } from './choices.ts'

/** What an option of oneOf or anyOf is called: its title, the value that marks it, its definition's name, the members it asks for or its type. */
export function optionLabel(root: SchemaNode, options: readonly unknown[], index: number): string {
  const option = options[index]
  const schema = resolvedOption(root, option)
  const others = options.filter((_, place) => place !== index).map((other) => resolvedOption(root, other))
  return textOf(schema['title']) ?? markingValue(schema) ?? definitionName(option) ?? ownMembers(schema, others) ?? typeLabel(schema['type']) ?? `Option ${index + 1}`
}

export const optionDescription = (root: SchemaNode, option: unknown): string | undefined => textOf(resolvedOption(root, option)['description'])

/** As in `properties: { kind: { const: 'basic' } }`. */
function markingValue(schema: { [key: string]: unknown }): string | undefined {
  for (const [, member] of entriesOf(schema['properties'])) {
    const constant = isJsonObject(member) ? (member['const'] ?? (listOf(member['enum']).length === 1 ? listOf(member['enum'])[0] : undefined)) : undefined
    if (typeof constant === 'string' && constant !== '') return constant
  }
  return undefined
}

/** As in `{ required: ['id'] }` beside `{ required: ['name'] }`: the members that no other option has, those it asks for first. */
function ownMembers(schema: JsonObject, others: readonly JsonObject[]): string | undefined {
  const own = [namesOf(schema['required']).filter((name) => !others.some((other) => namesOf(other['required']).includes(name))), membersNamed(schema).filter((name) => !others.some((other) => membersNamed(other).includes(name)))]
  const names = own.find((found) => found.length > 0)?.slice(0, 3)
  return names?.join(', ')
}

const membersNamed = (schema: JsonObject) => entriesOf(schema['properties']).map(([name]) => name)

function definitionName(option: unknown): string | undefined {
  const reference = isJsonObject(option) ? referenceIn(option) : undefined
  return reference?.match(/\/([^/#]+)$/)?.[1]
}

export const typeLabels: Record<string, string> = {
  string: 'Text', number: 'Number', integer: 'Whole number', boolean: 'Yes or no', object: 'Object', array: 'List', null: 'Nothing (null)',
}

function typeLabel(type: unknown): string | undefined {
  return typeof type === 'string' ? typeLabels[type] : undefined
}
