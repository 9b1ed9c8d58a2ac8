import { limits } from '#domain/connector-problems.ts'
import { withLine } from '#domain/config-schema/json-text.ts'
import { configSchemaLimits } from '#domain/config-schema/limits.ts'
import { parseConfigSchema } from '#domain/config-schema/parse.ts'
import { parseDistinctJson } from '#domain/config-schema/distinct-json.ts'
import { withoutSecrets } from '#domain/config-schema/secret-values.ts'
import { done, type Outcome, refused } from '#server/conventions/mutation-result.ts'
import { textProblem } from '#server/conventions/text-problem.ts'

/** What may be stored of the values: a JSON object without what the schema marks as secret. */
export function keptValues(configJson: string | null, valuesJson: string): Outcome<string> {
  const unfit = textProblem(valuesJson)
  if (unfit !== null) return wrong(`The text ${unfit}.`)
  if (valuesJson.length > limits.json) return wrong(`${limits.json.toLocaleString('en')} characters at most.`)
  const values = parseObject(valuesJson)
  if (!values.ok) return values
  const schema = readSchema(configJson)
  if (!schema.ok) return schema
  return done(JSON.stringify(withoutSecrets(schema.value, values.value) ?? {}))
}

/** Without a schema that can be read nobody knows what is secret, so nothing is stored. */
function readSchema(configJson: string | null): Outcome<unknown> {
  if (configJson === null || configJson.trim() === '') return wrong('The connector has no config schema, so nothing says which values are secret: none were kept.')
  const parsed = parseConfigSchema(configJson)
  if (parsed.ok) return done(parsed.schema)
  return wrong(`The config schema can not be read, so nothing says which values are secret: none were kept. ${parsed.problems[0]?.message ?? ''}`.trim())
}

function parseObject(valuesJson: string): Outcome<object> {
  const read = parseDistinctJson(valuesJson, configSchemaLimits.depth)
  if (!read.ok) return wrong(`The values can not be taken: ${withLine(read.problem)}`)
  const values = read.value
  return typeof values === 'object' && values !== null && !Array.isArray(values) ? done(values) : wrong('Config values are a JSON object.')
}

const wrong = (message: string) => refused({ path: ['valuesJson'], code: 'invalid_argument', message })
