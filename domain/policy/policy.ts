import { z } from 'zod'
import { withLine } from '../config-schema/json-text.ts'
import { pathOf } from '../config-schema/pointer.ts'
import { parseDistinctJson } from '../config-schema/distinct-json.ts'

const patterns = (key: string) => {
  const message = `${key} is a text or a list of texts.`
  return z.union([z.string().transform((text) => [text]), z.array(z.string(message), message)], message)
}
const statement = z.object(
  {
    Sid: z.string('Sid is a text.').optional(),
    Effect: z.enum(['Allow', 'Deny'], 'Effect is "Allow" or "Deny".'),
    Action: patterns('Action'),
    Resource: patterns('Resource'),
  },
  'A statement is an object with Effect, Action and Resource.',
)
const policy = z.object(
  { Version: z.string('Version is a text.').optional(), Statement: z.array(statement, 'Statement is a list of statements.') },
  'Permissions are an object, as in { "Statement": [] }.',
)

export type PolicyStatement = { name: string | null; effect: 'Allow' | 'Deny'; actions: string[]; resources: string[] }
export type ReadPolicy =
  | { status: 'empty' }
  /** `place` as in "Statement.0.Effect"; '' for the whole. */
  | { status: 'broken'; message: string; place: string }
  | { status: 'read'; statements: PolicyStatement[] }

/** Statements lie three levels deep. */
const maxDepth = 100

/** The text of a policy as its statements say it, or what keeps it from being read. */
export function readPolicy(text: string): ReadPolicy {
  if (text.trim() === '') return { status: 'empty' }
  const json = parseDistinctJson(text, maxDepth)
  if (!json.ok) return { status: 'broken', message: withLine(json.problem), place: pathOf(json.problem.pointer).join('.') }
  const parsed = policy.safeParse(json.value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { status: 'broken', message: issue?.message ?? 'These are no permissions.', place: issue?.path.join('.') ?? '' }
  }
  const statements = parsed.data.Statement.map(({ Sid, Effect, Action, Resource }) => ({ name: Sid ?? null, effect: Effect, actions: Action, resources: Resource }))
  return { status: 'read', statements }
}
