import { ERRORS_KEY, type ErrorSchema } from '@rjsf/utils'
import type { ValueProblem } from '#domain/config-schema/check/value-problem.ts'
import { pathOf } from '#domain/config-schema/pointer.ts'

/** Problems as the tree rjsf hands down to the fields. */
export function errorSchemaOf(problems: readonly ValueProblem[]): ErrorSchema {
  const root: ErrorSchema = {}
  for (const { pointer, message } of problems) {
    const path = pathOf(pointer)
    if (path.some((key) => key === '__proto__' || key === ERRORS_KEY)) continue
    const place = path.reduce<ErrorSchema>((tree, key) => {
      const inner: ErrorSchema = Object.hasOwn(tree, key) ? (tree[key] ?? {}) : {}
      tree[key] = inner
      return inner
    }, root)
    place[ERRORS_KEY] = [...(place[ERRORS_KEY] ?? []), message]
  }
  return root
}

export type InnerError = { path: string[]; message: string }

/** All errors at a place and inside it. */
export function errorsIn(tree: ErrorSchema | undefined, path: string[] = []): InnerError[] {
  if (tree === undefined) return []
  const own = (tree[ERRORS_KEY] ?? []).map((message) => ({ path, message }))
  const inner = Object.keys(tree).filter((key) => key !== ERRORS_KEY).flatMap((key) => errorsIn(tree[key], [...path, key]))
  return [...own, ...inner]
}
