import { parseConfigSchema } from '#domain/config-schema/parse.ts'
import { secretTexts } from '#domain/config-schema/secrets.ts'
import { percentEncoded } from '#domain/percent.ts'
import type { FinishedRun } from '../run-store.ts'

export const dots = '••••••••'

/** The secrets of the config that a run read. */
export function secretsOfRun({ request, runnable }: FinishedRun): readonly string[] {
  const parsed = parseConfigSchema(runnable.content.configJson ?? '')
  return parsed.ok ? secretTexts(parsed.schema, JSON.parse(request.connector.configJson)) : []
}

/** A text with something else, usually dots, where a secret stands: as it is, or as it is written in an address, a form, JSON or XML. */
export const withoutSecretTexts = (text: string, secrets: readonly string[], inPlace = dots): string =>
  secrets.flatMap(writings).reduce((hidden, secret) => hidden.replaceAll(secret, () => inPlace), text)

function writings(secret: string): string[] {
  const [escaped, inText] = [percentEncoded(secret), secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')]
  const inForm = new URLSearchParams([['', secret]]).toString().slice(1)
  return [...new Set([secret, escaped, inForm, JSON.stringify(secret).slice(1, -1), inText, inText.replaceAll('"', '&quot;')])]
}
