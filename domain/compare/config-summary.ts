import { isRecord, sameValue } from '../parts/same-value.ts'
import { attention, plain, type Sentence } from './change.ts'
import { listed, quoted, shortJson } from './words.ts'

type Schema = Readonly<Record<string, unknown>>
type Pair = { left: Schema; right: Schema; path: string }

/** What changed between two config schemas, field by field. */
export function configSummary(left: unknown, right: unknown): Sentence[] {
  return compareSchemas({ left: schemaOf(left), right: schemaOf(right), path: '' })
}

function compareSchemas(pair: Pair): Sentence[] {
  return [...fieldSentences(pair), ...valueSentences(pair), ...nestedSentences(pair)]
}

function fieldSentences({ left, right, path }: Pair): Sentence[] {
  const before = schemaOf(left['properties'])
  const after = schemaOf(right['properties'])
  const wasRequired = new Set(words(left['required']))
  const isRequired = new Set(words(right['required']))
  return unionKeys(before, after).flatMap((key): Sentence[] => {
    const name = quoted(path === '' ? key : `${path}.${key}`)
    if (!(key in before)) return [isRequired.has(key) ? attention(`${name} was added and is required.`) : plain(`${name} was added.`)]
    if (!(key in after)) return [attention(`${name} was removed.`)]
    const nested = compareSchemas({ left: schemaOf(before[key]), right: schemaOf(after[key]), path: path === '' ? key : `${path}.${key}` })
    if (wasRequired.has(key) === isRequired.has(key)) return nested
    return [isRequired.has(key) ? attention(`${name} became required.`) : plain(`${name} became optional.`), ...nested]
  })
}

const wording = ['title', 'description', 'examples', '$comment']
const walked = ['properties', 'required', 'items', 'oneOf', 'anyOf', 'allOf', '$defs', 'definitions', 'enum', 'type', ...wording]

function valueSentences({ left, right, path }: Pair): Sentence[] {
  const name = path === '' ? 'The config' : quoted(path)
  const rest = unionKeys(left, right).filter((key) => !walked.includes(key) && !sameValue(left[key], right[key]))
  return [
    ...(sameValue(left['type'], right['type']) ? [] : [attention(`${name} is now ${typeWords(right['type'])} instead of ${typeWords(left['type'])}.`)]),
    ...optionSentences(name, left['enum'], right['enum']),
    ...rest.map((key) => plain(`${name}: ${key} changed from ${shortJson(left[key])} to ${shortJson(right[key])}.`)),
    ...(wording.some((key) => !sameValue(left[key], right[key])) ? [plain(`${name} is worded differently.`)] : []),
  ]
}

function optionSentences(name: string, left: unknown, right: unknown): Sentence[] {
  if (!Array.isArray(left) || !Array.isArray(right)) {
    return sameValue(left, right) ? [] : [attention(right === undefined ? `${name} takes any value now.` : `${name} takes listed values only.`)]
  }
  const before = new Set(left.map(optionText))
  const after = new Set(right.map(optionText))
  const more = [...after].filter((option) => !before.has(option))
  const fewer = [...before].filter((option) => !after.has(option))
  return [...(more.length > 0 ? [plain(`${name} also takes ${listed(more)}.`)] : []), ...(fewer.length > 0 ? [attention(`${name} no longer takes ${listed(fewer)}.`)] : [])]
}

function nestedSentences({ left, right, path }: Pair): Sentence[] {
  return [
    ...('items' in left || 'items' in right ? compareSchemas({ left: schemaOf(left['items']), right: schemaOf(right['items']), path: `${path}[]` }) : []),
    ...['oneOf', 'anyOf', 'allOf'].flatMap((key) => choiceSentences(path, left[key], right[key])),
    ...['$defs', 'definitions'].flatMap((key) => definitionSentences(schemaOf(left[key]), schemaOf(right[key]))),
  ]
}

function choiceSentences(path: string, left: unknown, right: unknown): Sentence[] {
  const before: unknown[] = Array.isArray(left) ? left : []
  const after: unknown[] = Array.isArray(right) ? right : []
  const name = path === '' ? 'The config' : quoted(path)
  const titles = { left: before.map(choiceTitle), right: after.map(choiceTitle) }
  if (![...titles.left, ...titles.right].every((title) => title !== '') && before.length !== after.length) {
    return [attention(`${name} has ${after.length} choices instead of ${before.length}.`)]
  }
  const more = titles.right.filter((title) => !titles.left.includes(title))
  const fewer = titles.left.filter((title) => !titles.right.includes(title))
  return [
    ...(more.length > 0 ? [plain(`${name} also offers ${listed(more)}.`)] : []),
    ...(fewer.length > 0 ? [attention(`${name} no longer offers ${listed(fewer)}.`)] : []),
    ...before.flatMap((choice, index) => {
      const title = choiceTitle(choice)
      const twin = title === '' ? after[index] : after[titles.right.indexOf(title)]
      return twin === undefined ? [] : compareSchemas({ left: schemaOf(choice), right: schemaOf(twin), path: `${path}(${title === '' ? index + 1 : title})` })
    }),
  ]
}

function definitionSentences(left: Schema, right: Schema): Sentence[] {
  return unionKeys(left, right).flatMap((key): Sentence[] => {
    if (!(key in left)) return [plain(`The definition ${quoted(key)} was added.`)]
    if (!(key in right)) return [plain(`The definition ${quoted(key)} was removed.`)]
    return compareSchemas({ left: schemaOf(left[key]), right: schemaOf(right[key]), path: `#${key}` })
  })
}

const optionText = (option: unknown) => (typeof option === 'string' ? option : shortJson(option))

const choiceTitle = (schema: unknown) => (isRecord(schema) && typeof schema['title'] === 'string' ? schema['title'] : '')

function typeWords(type: unknown): string {
  if (type === undefined) return 'of any type'
  return words(Array.isArray(type) ? type : [type]).join(' or ')
}

const words = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [])

/** A schema may be true or false instead of an object: true says nothing, false is kept apart. */
function schemaOf(value: unknown): Schema {
  if (isRecord(value)) return value
  return value === undefined || value === true ? {} : { schema: value }
}

const unionKeys = (left: Schema, right: Schema) => [...new Set([...Object.keys(left), ...Object.keys(right)])]
