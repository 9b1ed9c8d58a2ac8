import { refused, type Refusal } from '#server/conventions/mutation-result.ts'
import { userError } from '#server/conventions/user-error.ts'
import { accessMatrix, actionWords, type Action } from './access-matrix.ts'
import type { Viewer } from './viewer.ts'

export { localAdmin } from './viewer.ts'
export type { Viewer } from './viewer.ts'
export type { Action } from './access-matrix.ts'

/** What is acted upon: all connectors, or one of them. */
export type Resource = { type: 'connector'; id?: string }
type Decision = { ok: true } | { ok: false; problems: Refusal[] }

/** May this viewer do this? Every service asks before it reads or changes anything. */
export function authorize(viewer: Viewer, action: Action, resource: Resource): Decision {
  if (accessMatrix[viewer.role].includes(action)) return { ok: true }
  const which = resource.id === undefined ? `${resource.type}s` : `this ${resource.type}`
  return refused({ path: [], code: 'forbidden', message: `The role "${viewer.role}" may not ${actionWords[action]} ${which}.` })
}

/** The same for reading, where a refusal is an error of the whole request. */
export function authorizeReading(viewer: Viewer, resource: Resource): void {
  const decision = authorize(viewer, 'read', resource)
  if (!decision.ok) throw userError('forbidden', decision.problems.map(({ message }) => message).join(' '))
}
