import type { Problem } from '#domain/problem.ts'
import type { MutationError } from '#server/generated/schema-types.ts'

export type Refusal = Problem & { vars?: Record<string, unknown> }
/** What a service's change comes to: the value, or everything that stood against it. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problems: Refusal[] }

export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value })
export const refused = (...problems: Refusal[]): { ok: false; problems: Refusal[] } => ({ ok: false, problems })

export const notFound = (id: string) =>
  refused({ path: ['id'], code: 'not_found', message: 'There is no such connector, or it was deleted.', vars: { id } })

/** The shape in which every mutation answers. */
export async function mutationResult<Value>(outcome: Promise<Outcome<Value>>): Promise<{ result: Value | null; errors: MutationError[] }> {
  const ended = await outcome
  if (ended.ok) return { result: ended.value, errors: [] }
  return { result: null, errors: ended.problems.map(mutationError) }
}

const shortMessages: Record<string, string> = {
  required: 'is required',
  invalid_attribute: 'is invalid',
  invalid_argument: 'is invalid',
  not_found: 'could not be found',
  forbidden: 'is forbidden',
  stale_record: 'has changed meanwhile',
}

/** `path` leads to the field; `fields` names it, the last part of the path that is no position. */
function mutationError({ path, code, message, vars }: Refusal): MutationError {
  const field = path.findLast((part) => !/^\d+$/.test(part))
  return { message, shortMessage: shortMessages[code] ?? message, vars: vars ?? {}, code, fields: field === undefined ? [] : [field], path }
}
