import { z } from 'zod'

const oneOrMore = z.union([z.string().transform((text) => [text]), z.array(z.string())])
const statement = z.object({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMore,
  Resource: oneOrMore,
})
const policy = z.object({ Version: z.string().optional(), Statement: z.array(statement) })

export type PolicyStatement = { name: string | null; effect: 'Allow' | 'Deny'; actions: string[]; resources: string[] }
export type PolicySummary = { status: 'empty' } | { status: 'broken'; message: string; place: string } | { status: 'read'; statements: PolicyStatement[] }

/** A policy as its statements say it, or what keeps it from being read. */
export function summarizePolicy(text: string): PolicySummary {
  if (text.trim() === '') return { status: 'empty' }
  const json = parseJson(text)
  if (!json.ok) return { status: 'broken', message: json.message, place: '' }
  const parsed = policy.safeParse(json.value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { status: 'broken', message: issue?.message ?? 'This is no policy.', place: issue?.path.join('.') ?? '' }
  }
  const statements = parsed.data.Statement.map(({ Sid, Effect, Action, Resource }) => ({ name: Sid ?? null, effect: Effect, actions: Action, resources: Resource }))
  return { status: 'read', statements }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

const actionWords: Record<string, string> = {
  'http:get': 'read over HTTP',
  'http:post': 'post over HTTP',
  'http:put': 'put over HTTP',
  'http:patch': 'patch over HTTP',
  'http:delete': 'delete over HTTP',
  'store:read': 'read its store',
  'store:write': 'write its store',
  'events:emit': 'emit events',
  'actions:call': 'call actions',
  'data:read': 'read platform data',
  'data:write': 'write platform data',
  '*': 'do anything',
}

/** As in "read over HTTP"; an unknown action stands for itself. */
export const actionInWords = (action: string) => actionWords[action] ?? (action.endsWith(':*') ? `everything of ${action.slice(0, -2)}` : action)
