import { z } from 'zod'
import { numberText } from '../exact-json.ts'
import type { JsonValue } from '../json-value.ts'
import type { PolicyStatement, ReadPolicy } from './policy.ts'
import { urlPieces } from './url-resource.ts'

/** What a connector is about to do: "http:get" on "https://shop.example/orders", "store:read" on "store/order/1001". */
export type Deed = { action: string; resource: string }

export type Decision =
  | { isAllowed: true; statement: PolicyStatement }
  /** `deniedBy` is the statement that forbids it; null when none allows it. The message says what is missing. */
  | { isAllowed: false; deniedBy: PolicyStatement | null; message: string }

/** Whether a policy allows a deed: some statement must, and none may deny it. `config` fills in `${config.…}`. */
export function decide(policy: ReadPolicy, deed: Deed, config: JsonValue): Decision {
  if (policy.status !== 'read') return refused(deed, policy.status === 'broken' ? `The permissions can not be read: ${policy.message}` : 'There are no permissions.')
  const fitting = policy.statements.filter(({ actions, resources }) => actions.some((pattern) => fits(pattern, deed.action, config)) && resources.some((pattern) => fits(pattern, deed.resource, config)))
  const deniedBy = fitting.find(({ effect }) => effect === 'Deny')
  if (deniedBy !== undefined) return { isAllowed: false, deniedBy, message: `The permissions deny ${deed.action} on ${deed.resource}, by ${nameOf(deniedBy, policy.statements)}.` }
  const [statement] = fitting
  return statement === undefined ? refused(deed, 'The permissions have no statement for it.') : { isAllowed: true, statement }
}

const beforeStatement = ' This one would allow it: '
const allowStatement = z.object({ Effect: z.literal('Allow'), Action: z.string(), Resource: z.string() })
export type AllowStatement = z.infer<typeof allowStatement>

/** What would allow a deed. */
export const statementFor = ({ action, resource }: Deed): AllowStatement => ({ Effect: 'Allow', Action: action, Resource: resource })

const refused = (deed: Deed, why: string): Decision => ({
  isAllowed: false,
  deniedBy: null,
  message: `${deed.action} on ${deed.resource} is not allowed. ${why}${beforeStatement}${JSON.stringify(statementFor(deed))}`,
})

/** The statement that a refusal names as the missing one, out of its message; null where it names none. */
export function statementIn(message: string): AllowStatement | null {
  const at = message.indexOf(beforeStatement)
  if (at === -1) return null
  const read = allowStatement.safeParse(jsonIn(message.slice(at + beforeStatement.length)))
  return read.success ? read.data : null
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const nameOf = (statement: PolicyStatement, statements: readonly PolicyStatement[]) => (statement.name === null ? `statement ${statements.indexOf(statement) + 1}` : `their statement ${JSON.stringify(statement.name)}`)

/** `*` stands for any text, but in the host of a URL for none with a slash. One that comes out of the config stands for itself, so the pattern is cut before it is filled in. */
function fits(pattern: string, text: string, config: JsonValue): boolean {
  const pieces = pattern.split('*').map((piece) => filledIn(piece, config))
  const known = pieces.filter((piece) => piece !== null)
  if (known.length < pieces.length) return false
  const [wanted, called] = [urlPieces(known), urlPieces([text])]
  if (wanted === null || called === null) return matches(known, text)
  return matches(wanted.origin, called.origin.join('')) && matches(wanted.path, called.path.join(''))
}

function matches([first = '', ...others]: readonly string[], text: string): boolean {
  const last = others.pop()
  if (last === undefined) return first === text
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const piece of others) {
    const found = text.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

/** Null when the config has no such value. */
function filledIn(piece: string, config: JsonValue): string | null {
  let isKnown = true
  const text = piece.replace(/\$\{config\.([^}]*)\}/g, (_, path: string) => {
    const value = valueAt(config, path.split('.'))
    if (typeof value === 'boolean') return String(value)
    const number = numberText(value)
    if (number !== null) return number
    if (typeof value === 'string' && value !== '') return value
    isKnown = false
    return ''
  })
  return isKnown ? text : null
}

function valueAt(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key)) return undefined
  return valueAt(value[key], rest)
}
