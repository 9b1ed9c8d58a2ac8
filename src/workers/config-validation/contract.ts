import type { ValueProblem } from '#domain/config-schema/check/value-problem.ts'
import type { Draft } from '#domain/config-schema/draft.ts'
import type { SchemaNode } from '#domain/config-schema/schema-node.ts'

/** `shown` says which alternative is on screen, by `alternativeKey`. */
export type ConfigCheckRequest = { schema: SchemaNode; draft: Draft; values: unknown; shown: ReadonlyMap<string, number> }

export type ConfigCheck =
  | { status: 'checked'; problems: ValueProblem[] }
  /** The check was stopped; `pattern` is the regular expression that was running, null when none was. */
  | { status: 'too_slow'; pattern: string | null }
  | { status: 'failed'; message: string }

/** To the worker. A null schema is the one that was sent last. */
export type ToWorker = { id: number; schema: { schema: SchemaNode; draft: Draft } | null; values: unknown; shown: ReadonlyMap<string, number> }

/** From the worker. It tells which pattern it is about to run, for it can not tell any more once that hangs. */
export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'running_pattern'; pattern: string | null }
  | { kind: 'checked'; id: number; problems: ValueProblem[] }
  | { kind: 'failed'; id: number; message: string }
