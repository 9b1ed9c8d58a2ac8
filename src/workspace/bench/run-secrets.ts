import { parseConfigSchema } from '#domain/config-schema/parse.ts'
import { secretTexts } from '#domain/config-schema/secret-values.ts'
import type { RunRequest } from '../../workers/lua-run/contract.ts'

export const noSecrets: readonly string[] = []

/** A request holds the values of the config, and not what says which of them are secret. */
const schemas = new WeakMap<RunRequest, string>()
const known = new WeakMap<RunRequest, readonly string[]>()

export const noteSchema = (request: RunRequest, configJson: string | null) => void schemas.set(request, configJson ?? '')

/** The secrets of the config that a run reads, as far as they are texts of four characters and more: shorter ones stand in other texts by chance. */
export function secretsOf(request: RunRequest): readonly string[] {
  const secrets = known.get(request) ?? findSecrets(request)
  known.set(request, secrets)
  return secrets
}

function findSecrets(request: RunRequest): readonly string[] {
  const schema = schemas.get(request) ?? ''
  if (schema === '') return noSecrets
  const parsed = lastParsed.text === schema ? lastParsed.parsed : parseConfigSchema(schema)
  lastParsed = { text: schema, parsed }
  return parsed.ok ? secretTexts(parsed.schema, JSON.parse(request.connector.configJson)) : noSecrets
}

// Live values run with every key, mostly under the same schema.
let lastParsed = { text: '', parsed: parseConfigSchema('') }
