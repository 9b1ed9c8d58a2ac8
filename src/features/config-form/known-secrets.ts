import { secretPaths } from '#domain/config-schema/secret-paths.ts'
import { withoutSecrets } from '#domain/config-schema/secret-values.ts'

/** What the schemas of one form have called secret: a field that is renamed leaves what was typed under its old name. */
export class KnownSecrets {
  readonly #schemas = new Map<string, unknown>()

  learn(schema: unknown): void {
    this.#schemas.set(secretPaths(schema).join('\n'), schema)
  }

  without(values: unknown): unknown {
    return [...this.#schemas.values()].reduce<unknown>((kept, schema) => withoutSecrets(schema, kept) ?? {}, values)
  }
}
