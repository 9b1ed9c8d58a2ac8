import { compiled } from './cheap-pattern.ts'
import { type KeywordValue, isTypeName, keywords, typeNames } from './keywords.ts'
import { within } from './pointer.ts'
import { type JsonObject, entriesOf, isJsonObject, isSchemaNode } from './schema-node.ts'
import type { SchemaFault } from './schema-problem.ts'

/** What is wrong with the keywords of one schema, the schemas inside it left out. */
export function keywordFaults(schema: JsonObject, pointer: string): SchemaFault[] {
  return Object.entries(schema).flatMap(([name, value]) => {
    const keyword = keywords.get(name)
    if (keyword === undefined) return []
    const at = within(pointer, name)
    return checks[keyword.value](value, name).map(({ path, message }): SchemaFault => ({ code: 'keyword', pointer: within(at, ...path), message }))
  })
}

type Fault = { path: string[]; message: string }
const fault = (message: string, ...path: string[]): Fault => ({ path, message })
const unless = (isRight: boolean, message: string): Fault[] => (isRight ? [] : [fault(message)])

const checks: Record<KeywordValue, (value: unknown, name: string) => Fault[]> = {
  'schema': (value, name) => unless(isSchemaNode(value), `"${name}" holds a schema: an object, true or false.`),
  'schema list': schemaList,
  'schema map': schemaMap,
  'schema or schema list': (value, name) => (Array.isArray(value) ? schemaList(value, name) : unless(isSchemaNode(value), `"${name}" holds a schema or a list of schemas.`)),
  'dependency map': dependencyMap,
  'types': typesFaults,
  'list': (value, name) => unless(Array.isArray(value) && (name !== 'enum' || value.length > 0), name === 'enum' ? '"enum" is a list with at least one value.' : `"${name}" is a list.`),
  'names': (value, name) => unless(isNameList(value), `"${name}" is a list of property names.`),
  'name lists': (value, name) => (isJsonObject(value)
    ? entriesOf(value).flatMap(([key, names]) => (isNameList(names) ? [] : [fault('A list of property names is expected here.', key)]))
    : [fault(`"${name}" is an object of lists of property names.`)]),
  'number': (value, name) => unless(typeof value === 'number', `"${name}" is a number.`),
  'positive number': (value, name) => unless(typeof value === 'number' && value > 0, `"${name}" is a number above 0.`),
  'count': (value, name) => unless(typeof value === 'number' && Number.isInteger(value) && value >= 0, `"${name}" is a whole number from 0.`),
  'flag': (value, name) => unless(typeof value === 'boolean', `"${name}" is true or false.`),
  'text': (value, name) => unless(typeof value === 'string', `"${name}" is text.`),
  'pattern': (value) => (typeof value === 'string' ? unless(compiled(value) !== null, `"${value}" is not a regular expression.`) : [fault('"pattern" is text.')]),
  'anything': () => [],
}

const isNameList = (value: unknown) => Array.isArray(value) && value.every((name) => typeof name === 'string')

function schemaList(value: unknown, name: string): Fault[] {
  if (!Array.isArray(value) || value.length === 0) return [fault(`"${name}" is a list with at least one schema.`)]
  return value.flatMap((member, index) => (isSchemaNode(member) ? [] : [fault('A schema is expected here: an object, true or false.', String(index))]))
}

function schemaMap(value: unknown, name: string): Fault[] {
  if (!isJsonObject(value)) return [fault(`"${name}" is an object whose members are schemas.`)]
  return entriesOf(value).flatMap(([key, member]) => {
    if (key === '__proto__') return [fault('No property can be named "__proto__".', key)]
    if (name === 'patternProperties' && compiled(key) === null) return [fault(`"${key}" is not a regular expression.`, key)]
    return isSchemaNode(member) ? [] : [fault('A schema is expected here: an object, true or false.', key)]
  })
}

function dependencyMap(value: unknown): Fault[] {
  if (!isJsonObject(value)) return [fault('"dependencies" is an object.')]
  return entriesOf(value).flatMap(([key, member]) =>
    (isSchemaNode(member) || isNameList(member) ? [] : [fault('A schema or a list of property names is expected here.', key)]))
}

function typesFaults(value: unknown): Fault[] {
  const known = `Types are ${typeNames.join(', ')}.`
  if (typeof value === 'string') return unless(isTypeName(value), `"${value}" is not a type. ${known}`)
  if (!Array.isArray(value) || value.length === 0) return [fault(`"type" is a type or a list of types. ${known}`)]
  return value.flatMap((name, index) => (isTypeName(name) ? [] : [fault(`${JSON.stringify(name)} is not a type. ${known}`, String(index))]))
}
