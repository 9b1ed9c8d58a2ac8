import { isJsonObject, listOf, namesOf } from '../schema-node.ts'
import { formatMessages } from './format-messages.ts'

export type Finding = {
  keyword: string
  /** The keyword's value in the schema. */
  expected: unknown
  value: unknown
  /** What the interpreter says about it. */
  found: string
}

/** What is wrong, as one sentence for the person at the field. */
export function messageFor(finding: Finding): string {
  return messages[finding.keyword]?.(finding) ?? 'This does not fit the schema.'
}

const typeWords: Record<string, string> = {
  string: 'text', number: 'a number', integer: 'a whole number', boolean: 'true or false', object: 'an object', array: 'a list', null: 'nothing (null)',
}
const typeList = (expected: unknown) => namesOf(Array.isArray(expected) ? expected : [expected]).map((type) => typeWords[type] ?? type).join(' or ')
const items = (count: unknown) => (count === 1 ? '1 item' : `${String(count)} items`)
const characters = (count: unknown) => (count === 1 ? '1 character' : `${String(count)} characters`)
const members = (count: unknown) => (count === 1 ? '1 property' : `${String(count)} properties`)
const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : typeof value === 'string' ? Array.from(value).length : isJsonObject(value) ? Object.keys(value).length : 0)
const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

const messages: Record<string, (finding: Finding) => string> = {
  type: ({ expected }) => `This has to be ${typeList(expected)}.`,
  const: ({ expected }) => `This has to be ${shown(expected)}.`,
  enum: ({ expected }) => {
    const choices = listOf(expected)
    return choices.length > 8 ? `This is none of the ${choices.length.toLocaleString('en')} choices.` : `This has to be one of ${choices.map(shown).join(', ')}.`
  },
  minimum: ({ expected }) => `At least ${String(expected)}.`,
  maximum: ({ expected }) => `At most ${String(expected)}.`,
  exclusiveMinimum: ({ expected }) => `More than ${String(expected)}.`,
  exclusiveMaximum: ({ expected }) => `Less than ${String(expected)}.`,
  multipleOf: ({ expected }) => `A multiple of ${String(expected)}.`,
  minLength: ({ expected, value }) => (expected === 1 ? 'This can not be empty.' : `At least ${characters(expected)}; ${lengthOf(value) === 1 ? 'this is' : 'these are'} ${lengthOf(value)}.`),
  maxLength: ({ expected, value }) => `At most ${characters(expected)}; these are ${lengthOf(value)}.`,
  pattern: ({ expected }) => `This does not match the pattern ${String(expected)}`,
  format: ({ expected }) => formatMessages[String(expected)] ?? `This is not of the format "${String(expected)}".`,
  minItems: ({ expected, value }) => `At least ${items(expected)}; there ${lengthOf(value) === 1 ? 'is' : 'are'} ${lengthOf(value)}.`,
  maxItems: ({ expected, value }) => `At most ${items(expected)}; there are ${lengthOf(value)}.`,
  uniqueItems: () => 'No item may stand here twice.',
  contains: () => 'None of the items is the one that has to be here.',
  minContains: ({ expected }) => `At least ${items(expected)} of the required kind.`,
  maxContains: ({ expected }) => `At most ${items(expected)} of the limited kind.`,
  minProperties: ({ expected }) => `At least ${members(expected)}.`,
  maxProperties: ({ expected }) => `At most ${members(expected)}.`,
  propertyNames: () => 'This holds a name that is not allowed.',
  additionalProperties: () => 'The schema has no such property.',
  unevaluatedProperties: () => 'The schema has no such property.',
  additionalItems: () => 'No further items are allowed.',
  unevaluatedItems: () => 'No further items are allowed.',
  items: () => 'No further items are allowed.',
  not: () => 'This value is excluded by the schema.',
  false: () => 'No value is allowed here.',
  properties: () => 'No value is allowed here.',
  anyOf: () => 'This fits none of the alternatives.',
  oneOf: ({ found }) => (found.includes('(0 matches)') ? 'This fits none of the alternatives.' : 'This fits more than one of the alternatives; exactly one has to fit.'),
}
