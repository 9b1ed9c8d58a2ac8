import type { Column, ColumnTable } from './column-table.ts'
import { type Comparison, comparisons, type Condition, type Scalar } from './condition.ts'
import { isDateTime } from './date-time.ts'
import { endsInEscape, textMatches } from './like-pattern.ts'
import { textProblem } from './text-problem.ts'
import { userError } from './user-error.ts'
import { isUuid } from './uuid.ts'

/** Each relation inside a relation multiplies the rows that are looked at: four of them kept 60 rows busy for 20 seconds. */
const limits = { depth: 8, relations: 2, conditions: 200, list: 1_000, pattern: 1_000 }

/** Conditions that a relation is as dear as. */
const relationWeight = 20

/** How far a part of a filter lies inside. */
type Place = { depth: number; relations: number }

const wrong = (message: string) => userError('invalid_filter', message)

/** Turns a filter of the API into a condition; a filter that can not be answered is the asker's error. */
export function parseFilter(filter: object | null | undefined, table: ColumnTable): Condition {
  const counted = { conditions: 0 }
  return parse(filter ?? {}, { depth: 1, relations: 0 })

  // null or [] at a filter's field is as good as leaving it out. As in Ash, not: [a, b] is not (a and b).
  function parse(part: object, place: Place): Condition {
    if (place.depth > limits.depth) throw wrong(`A filter nests ${limits.depth} levels at most.`)
    return { type: 'all', conditions: Object.entries(part).flatMap(([key, value]) => parseField(key, value, place)) }
  }

  function parseField(key: string, value: unknown, place: Place): Condition[] {
    if (Array.isArray(value)) return value.length === 0 ? [] : [parseList(key, value, place)]
    if (typeof value !== 'object' || value === null) return []
    if (key in table.relations) return [parseRelation(key, value, place)]
    const column = table.columns[key]
    if (!column) throw wrong(`There is no filter "${key}".`)
    return Object.entries(value).flatMap(([operator, operand]) => {
      count(1)
      return parseOperator({ key, column, operator, operand })
    })
  }

  function parseRelation(relation: string, value: object, { depth, relations }: Place): Condition {
    if (relations === limits.relations) throw wrong(`A filter follows ${Object.keys(table.relations).join(' and ')} ${limits.relations} times at most.`)
    count(relationWeight)
    return { type: 'related', relation, condition: parse(value, { depth: depth + 1, relations: relations + 1 }) }
  }

  function count(conditions: number): void {
    counted.conditions += conditions
    if (counted.conditions > limits.conditions) throw wrong(`A filter has ${limits.conditions} conditions at most; ${Object.keys(table.relations).join(' and ')} count ${relationWeight} each.`)
  }

  function parseList(key: string, parts: object[], place: Place): Condition {
    const conditions = parts.map((part) => parse(part, { ...place, depth: place.depth + 1 }))
    if (key === 'or') return { type: 'any', conditions }
    if (key === 'not') return { type: 'not', condition: { type: 'all', conditions } }
    return { type: 'all', conditions }
  }
}

type Operation = { key: string; column: Column; operator: string; operand: unknown }

function parseOperator(operation: Operation): Condition[] {
  const { key, column, operator, operand } = operation
  if (operator === 'isNil') return typeof operand === 'boolean' ? [{ type: 'isNil', column, isNil: operand }] : []
  if (operator === 'in') return [parseIn(operation)]
  if (isComparison(operator)) return [{ type: 'compare', column, operator, value: scalar(operand, key, column) }]
  if (isTextMatch(operator)) return [parseMatch(key, column, operator, operand)]
  throw wrong(`"${key}" has no operator "${operator}".`)
}

function parseIn({ key, column, operand }: Operation): Condition {
  const values = Array.isArray(operand) ? operand : []
  if (values.length > limits.list) throw wrong(`"in" of "${key}" takes ${limits.list} values at most.`)
  return { type: 'in', column, values: values.map((value) => scalar(value, key, column)) }
}

function parseMatch(key: string, column: Column, operator: keyof typeof textMatches, operand: unknown): Condition {
  const text = scalar(operand, key, column)
  const match = textMatches[operator]
  if (typeof text !== 'string') return { type: 'match', column, operator: match.operator, pattern: null }
  if (text.length > limits.pattern) throw wrong(`"${operator}" of "${key}" takes ${limits.pattern} characters at most.`)
  const pattern = match.pattern(text)
  if (endsInEscape(pattern)) throw wrong(`The pattern of "${operator}" of "${key}" ends in a backslash that escapes nothing.`)
  return { type: 'match', column, operator: match.operator, pattern }
}

function scalar(value: unknown, key: string, column: Column): Scalar {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string') throw wrong(`"${key}" can not be compared with this value.`)
  if (column.type === 'uuid' && !isUuid(value)) throw wrong(`"${value.slice(0, 60)}" is not an id, so "${key}" can not be compared with it.`)
  if (column.type === 'timestamptz' && !isDateTime(value)) throw wrong(`"${value.slice(0, 60)}" is not a date and time.`)
  const problem = textProblem(value)
  if (problem !== null) throw wrong(`The value for "${key}" ${problem}.`)
  return value
}

const isComparison = (operator: string): operator is Comparison => operator in comparisons
const isTextMatch = (operator: string): operator is keyof typeof textMatches => operator in textMatches
