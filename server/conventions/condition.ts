import type { Column } from './column-table.ts'

export type Scalar = string | number | boolean | null

/** A filter after its check: every column is known and every value fits its column. */
export type Condition =
  | { type: 'all'; conditions: Condition[] }
  | { type: 'any'; conditions: Condition[] }
  | { type: 'not'; condition: Condition }
  | { type: 'related'; relation: string; condition: Condition }
  | { type: 'isNil'; column: Column; isNil: boolean }
  | { type: 'in'; column: Column; values: Scalar[] }
  | { type: 'compare'; column: Column; operator: Comparison; value: Scalar }
  | { type: 'match'; column: Column; operator: 'like' | 'ilike'; pattern: string | null }

export type Comparison = keyof typeof comparisons

/** The operators of every scalar filter that compare with one value. */
export const comparisons = {
  eq: '=',
  notEq: '<>',
  lessThan: '<',
  greaterThan: '>',
  lessThanOrEqual: '<=',
  greaterThanOrEqual: '>=',
  isDistinctFrom: 'IS DISTINCT FROM',
  isNotDistinctFrom: 'IS NOT DISTINCT FROM',
} as const

export const everything: Condition = { type: 'all', conditions: [] }
