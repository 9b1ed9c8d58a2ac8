import { Validator } from '@cfworker/json-schema'
import type { Draft } from '../draft.ts'
import { configSchemaLimits } from '../limits.ts'
import type { SchemaNode } from '../schema-node.ts'
import { checkableSchema } from './checkable-schema.ts'
import { problemsFrom } from './problems-from.ts'
import type { ValueProblem } from './value-problem.ts'

export type ConfigCheckInput = {
  schema: SchemaNode
  draft: Draft
  values: unknown
  /** Which alternative the person sees at a place; the others are not spoken of. Keys are `alternativeKey`s. */
  shown?: ReadonlyMap<string, number>
}

/** Everything that is wrong with config values. Runs the schema's patterns, so only where it can be stopped: in a worker. */
export function checkConfigValues({ schema, draft, values, shown = new Map() }: ConfigCheckInput): ValueProblem[] {
  const checkable = checkableSchema(schema)
  const { errors } = new Validator(checkable.schema, draft, false).validate(values)
  return problemsFrom({ checkable, values, shown }, errors).slice(0, configSchemaLimits.problems)
}
