import type { CombinedError } from 'urql'
import type { Problem } from '#domain/problem.ts'
import { failureWords } from '../../graphql/failure-words.ts'

/** What a change of a connector as a whole came to. */
export type ChangeOutcome<Value> =
  | { status: 'done'; value: Value }
  /** The server had something against it; a problem without a path stands for the whole. */
  | { status: 'refused'; problems: Problem[] }
  /** Nobody knows whether the server has done it. */
  | { status: 'failed'; message: string }

type MutationAnswer<Value> = { result: Value | null; errors: { message: string | null; code: string | null; path: string[] | null }[] }

export function changeOutcome<Value>(answer: MutationAnswer<Value> | undefined, error: CombinedError | undefined): ChangeOutcome<Value> {
  if (answer === undefined) return { status: 'failed', message: failureWords(error, 'Try again when it is back.') }
  if (answer.result !== null) return { status: 'done', value: answer.result }
  return { status: 'refused', problems: answer.errors.map(({ path, code, message }) => ({ path: path ?? [], code: code ?? '', message: message ?? 'The server refused it.' })) }
}

/** The message for one field; '' asks for those of the whole. */
export function problemAt(outcome: ChangeOutcome<unknown> | null, field: string): string | null {
  if (outcome?.status !== 'refused') return null
  return outcome.problems.find(({ path }) => (path[0] ?? '') === field)?.message ?? null
}

/** What no field of a form can show. */
export function problemOfWhole(outcome: ChangeOutcome<unknown> | null, fields: readonly string[]): string | null {
  if (outcome === null || outcome.status === 'done') return null
  if (outcome.status === 'failed') return outcome.message
  return outcome.problems.find(({ path }) => !fields.includes(path[0] ?? ''))?.message ?? null
}
