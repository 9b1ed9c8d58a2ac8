import type { Column, ColumnTable } from './column-table.ts'
import { type Comparison, comparisons, type Condition, type Scalar } from './condition.ts'
import { isDateTime } from './date-time.ts'
import { endsInEscape, textMatches } from './like-pattern.ts'
import { textProblem } from './text-problem.ts'
import { userError } from './user-error.ts'
import { isUuid } from './uuid.ts'

const limits = { depth: 8, conditions: 200, list: 1_000, pattern: 1_000 }

const wrong = (message: string) => userError('invalid_filter', message)

/** Turns a filter of the API into a condition; a filter that can not be answered is the asker's error. */
export function parseFilter(filter: object | null | undefined, table: ColumnTable): Condition {
  const counted = { conditions: 0 }
  return parse(filter ?? {}, 1)

  // null or [] at a filter's field is as good as leaving it out. As in Ash, not: [a, b] is not (a and b).
  function parse(part: object, depth: number): Condition {
    if (depth > limits.depth) throw wrong(`A filter nests ${limits.depth} levels at most.`)
    return { type: 'all', conditions: Object.entries(part).flatMap(([key, value]) => parseField(key, value, depth)) }
  }

  function parseField(key: string, value: unknown, depth: number): Condition[] {
    if (Array.isArray(value)) return value.length === 0 ? [] : [parseList(key, value, depth)]
    if (typeof value !== 'object' || value === null) return []
    if (key in table.relations) return [{ type: 'related', relation: key, condition: parse(value, depth + 1) }]
    const column = table.columns[key]
    if (!column) throw wrong(`There is no filter "${key}".`)
    return Object.entries(value).flatMap(([operator, operand]) => {
      counted.conditions += 1
      if (counted.conditions > limits.conditions) throw wrong(`A filter has ${limits.conditions} conditions at most.`)
      return parseOperator({ key, column, operator, operand })
    })
  }

  function parseList(key: string, parts: object[], depth: number): Condition {
    const conditions = parts.map((part) => parse(part, depth + 1))
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
