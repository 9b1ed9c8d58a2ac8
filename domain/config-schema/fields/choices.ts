import { valueAt } from '../pointer.ts'
import { referenceIn, targetOf } from '../references.ts'
import { type JsonObject, type SchemaNode, isJsonObject, listOf, textOf } from '../schema-node.ts'
import type { Choice } from './config-field.ts'

/** The schema an option leads to, its own words first. */
export function resolvedOption(root: SchemaNode, option: unknown): JsonObject {
  if (!isJsonObject(option)) return {}
  const reference = referenceIn(option)
  const target = reference === undefined ? null : targetOf(root, reference)
  const referred = target === null ? undefined : valueAt(root, target)
  return isJsonObject(referred) ? { ...referred, ...option } : option
}

/** Options that are all fixed values are choices, each with its title: `oneOf: [{ const, title }, ...]`. */
export function constantChoices(root: SchemaNode, options: readonly unknown[]): Choice[] | null {
  const choices: Choice[] = []
  for (const option of options) {
    const schema = resolvedOption(root, option)
    const listed = listOf(schema['enum'])
    if (!('const' in schema) && listed.length !== 1) return null
    const value = 'const' in schema ? schema['const'] : listed[0]
    choices.push({ value, label: textOf(schema['title']) ?? choiceLabel(value), description: textOf(schema['description']) })
  }
  return choices
}

const known = new WeakMap<object, readonly Choice[]>()

/** The choices of an `enum`; the same list each time, for it may be long. */
export function enumChoices(list: readonly unknown[]): readonly Choice[] {
  const choices = known.get(list) ?? list.map((value) => ({ value, label: choiceLabel(value), description: undefined }))
  known.set(list, choices)
  return choices
}

function choiceLabel(value: unknown): string {
  if (value === null) return 'Nothing (null)'
  if (value === '') return 'Empty text'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
