import { refused, type Refusal } from '#server/conventions/mutation-result.ts'
import { userError } from '#server/conventions/user-error.ts'
import { type Action, accessMatrix, type Extent, type Rule } from './matrix.ts'
import type { TokenScope, Viewer } from './viewer.ts'

export { roles, type Role, tokenScopes, type TokenScope, type Viewer } from './viewer.ts'
export { type Action, accessMatrix, actionNames, type Extent } from './matrix.ts'

/** What is acted upon, and who made it; null for what nobody here made. Left out: whether the viewer may do it to anything at all. */
export type Resource = { madeBy: string | null }
type Decision = { ok: true } | { ok: false; problems: Refusal[] }

/** May this viewer do this? Every service asks before it reads or changes anything. */
export function authorize(viewer: Viewer, action: Action, resource?: Resource): Decision {
  const extent = extentFor(viewer, action)
  if (extent === 'all' || (extent === 'own' && (resource === undefined || resource.madeBy === viewer.id))) return { ok: true }
  return refused({ path: [], code: 'forbidden', message: refusalWords(viewer, action, extent) })
}

/** The same for reading, where a refusal is an error of the whole request. */
export function authorizeReading(viewer: Viewer, action: Action): void {
  const decision = authorize(viewer, action)
  if (!decision.ok) throw userError('forbidden', decision.problems.map(({ message }) => message).join(' '))
}

export function extentFor(viewer: Viewer, action: Action): Extent {
  const rule: Rule = accessMatrix[action]
  if (viewer.kind === 'person') return rule[viewer.role]
  // What a program may delete is what it made, as with a designer.
  if (!hasScope(viewer.scopes, rule.scope)) return 'none'
  return rule.designer === 'own' ? 'own' : 'all'
}

const hasScope = (scopes: readonly TokenScope[], scope: Rule['scope']) => scope === 'any' || (scope !== null && scopes.includes(scope))

function refusalWords(viewer: Viewer, action: Action, extent: Extent): string {
  const { words } = accessMatrix[action]
  const who = viewer.kind === 'person' ? `The role "${viewer.role}"` : `The service token "${viewer.name}"`
  return extent === 'own' ? `${who} may ${words} of its own only; somebody else made this one.` : `${who} may not ${words}.`
}
