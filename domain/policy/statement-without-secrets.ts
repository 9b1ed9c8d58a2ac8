import type { JsonValue } from '../json-value.ts'
import { type AllowStatement, decide } from './decide.ts'
import { readPolicy } from './policy.ts'
import { type SecretPart, secretParts } from './secret-parts.ts'

/** The secrets of a config, and all of its values. */
export type ConfigSecrets = { texts: readonly string[]; config: JsonValue }

/**
 * A statement that can be kept and published: where its resource tells a secret, the place of the config that holds it takes its
 * place, as in `https://shop.example/${config.key}/orders`, or `*` where that would not allow the same. Null where a secret alone
 * says where a call leads.
 */
export function statementWithoutSecrets(statement: AllowStatement, { texts, config }: ConfigSecrets): AllowStatement | null {
  const { Action: action, Resource: resource } = statement
  const parts = secretParts(resource, texts)
  if (parts.length === 0) return statement
  const named = { ...statement, Resource: rewritten(resource, parts, ({ secret }) => (secret === null ? '*' : (placeOf(config, secret) ?? '*'))) }
  const starred = { ...statement, Resource: rewritten(resource, behindOrigin(resource, parts), () => '*') }
  return [named, starred].find((kept) => isNarrow(kept.Resource) && kept.Resource !== resource && decide(readPolicy(JSON.stringify({ Statement: [kept] })), { action, resource }, config).isAllowed) ?? null
}

const rewritten = (resource: string, parts: readonly SecretPart[], write: (part: SecretPart) => string) =>
  parts.toReversed().reduce((text, part) => text.slice(0, part.from) + write(part) + text.slice(part.to), resource)

/** Of a secret that is a whole address the origin stays, without which any address would be allowed. */
function behindOrigin(resource: string, parts: readonly SecretPart[]): SecretPart[] {
  const origin = /^https?:\/\/[^/]*\//.exec(resource)?.[0].length ?? 0
  return parts.map((part) => (part.from === 0 ? { ...part, from: origin } : part)).filter(({ from, to }) => from < to)
}

/** Whether it says something of where it leads. */
const isNarrow = (resource: string) => !/^(?:https?:\/\/)?[*.]+(?:$|[:/])/.test(resource)

/** How a policy names the place of a text in the config: `${config.shop.key}`. Null where it can not. */
function placeOf(config: JsonValue, secret: string): string | null {
  const pending: { value: JsonValue; path: string }[] = [{ value: config, path: 'config' }]
  for (const { value, path } of pending) {
    if (value === secret) return `\${${path}}`
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    for (const [key, member] of Object.entries(value)) if (/^[^.}*]+$/.test(key)) pending.push({ value: member, path: `${path}.${key}` })
  }
  return null
}
