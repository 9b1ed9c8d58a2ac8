import { cheapPattern } from './cheap-pattern.ts'
import { type JsonObject, type SchemaNode, isJsonObject, isSchemaNode } from './schema-node.ts'
import { isSecretSchema, schemasApplyingWith } from './secret-schema.ts'
import { subschemasOf } from './subschemas.ts'

/** How deep values are followed and how many are looked at; what lies beyond is treated as secret. */
const limits = { depth: 64, values: 200_000 } as const
const removed = Symbol('removed')
/** A shorter text stands in other texts by chance. */
export const shortestSecret = 4

/**
 * Values without everything a schema marks as secret (`writeOnly` or format `password`). A value is secret when any
 * branch of the schema that could apply to it says so, chosen or not. Returns undefined when the whole is secret.
 */
export function withoutSecrets(schema: unknown, values: unknown): unknown {
  if (!isSchemaNode(schema)) return values
  const kept = new SecretRemoval(schema).keep([schema], values, 0)
  return kept === removed ? undefined : kept
}

/** The texts among values that a schema marks as secret, the longest first; without those so short that other text holds them by chance. */
export function secretTexts(schema: unknown, values: unknown): string[] {
  if (!isSchemaNode(schema)) return []
  const removal = new SecretRemoval(schema)
  removal.keep([schema], values, 0)
  const texts = new Set(removal.found.flatMap(textsIn).filter((text) => text.length >= shortestSecret))
  return [...texts].toSorted((one, other) => other.length - one.length)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

class SecretRemoval {
  readonly root: SchemaNode
  readonly known = new Map<SchemaNode, SchemaNode[]>()
  /** Values that are secret, by what the schema says. */
  readonly found: unknown[] = []
  seen = 0

  constructor(root: SchemaNode) {
    this.root = root
  }

  keep(schemas: readonly SchemaNode[], value: unknown, depth: number): unknown {
    this.seen += 1
    if (this.seen > limits.values || depth > limits.depth) return removed
    const applying = [...new Set(schemas.flatMap((schema) => this.applyingWith(schema)))]
    if (applying.some(isSecretSchema)) {
      this.found.push(value)
      return removed
    }
    if (applying.length === 0) return value
    if (Array.isArray(value)) {
      return value.map((item, index) => this.keep(itemSchemas(applying, index), item, depth + 1)).filter((item) => item !== removed)
    }
    return isJsonObject(value) ? this.keepMembers(applying, value, depth) : value
  }

  keepMembers(applying: readonly SchemaNode[], value: JsonObject, depth: number): JsonObject {
    const kept = Object.entries(value).map(([key, member]) => [key, this.keep(memberSchemas(applying, key), member, depth + 1)] as const)
    // Object.fromEntries defines its members, so a `__proto__` stays a plain member.
    return Object.fromEntries(kept.filter(([, member]) => member !== removed))
  }

  applyingWith(schema: SchemaNode): SchemaNode[] {
    const known = this.known.get(schema) ?? schemasApplyingWith(this.root, schema)
    this.known.set(schema, known)
    return known
  }
}

function memberSchemas(applying: readonly SchemaNode[], key: string): SchemaNode[] {
  return applying.flatMap((schema) => {
    const inner = subschemasOf(schema).filter((subschema) => subschema.reach === 'member')
    const named = inner.filter(({ keyword, path }) => keyword === 'properties' && path.at(-1) === key)
    const matching = inner.filter(({ keyword, path }) => keyword === 'patternProperties' && mayMatch(path.at(-1) ?? '', key))
    const others = inner.filter(({ keyword }) => keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')
    return (named.length > 0 ? [...named, ...matching] : [...matching, ...others]).map((subschema) => subschema.schema)
  })
}

/** A pattern that could be slow is not run: it counts as matching, so a secret is rather dropped than kept. */
function mayMatch(pattern: string, key: string): boolean {
  return key.length > 200 || (cheapPattern(pattern)?.test(key) ?? true)
}

function itemSchemas(applying: readonly SchemaNode[], index: number): SchemaNode[] {
  return applying.flatMap((schema) =>
    subschemasOf(schema)
      .filter(({ reach, path }) => reach === 'item' && (path.length === 1 || path[1] === String(index)))
      .map((subschema) => subschema.schema))
}
