import { type SchemaNode, entriesOf, isJsonObject, listOf, textOf } from '../schema-node.ts'
import { referenceIn } from '../references.ts'
import { resolvedOption } from './choices.ts'

/** What an option of oneOf or anyOf is called: its title, the value that marks it, its definition's name or its type. */
export function optionLabel(root: SchemaNode, option: unknown, index: number): string {
  const schema = resolvedOption(root, option)
  return textOf(schema['title']) ?? markingValue(schema) ?? definitionName(option) ?? typeLabel(schema['type']) ?? `Option ${index + 1}`
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
