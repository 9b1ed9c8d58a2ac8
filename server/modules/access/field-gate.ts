import { defaultFieldResolver, getNamedType, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { mutationResult, refused } from '#server/conventions/mutation-result.ts'
import { userError } from '#server/conventions/user-error.ts'
import { authorize } from './access.service.ts'
import { fieldActions } from './field-actions.ts'
import type { Action } from './matrix.ts'
import type { Viewer } from './viewer.ts'

type Resolve = GraphQLFieldResolver<unknown, { viewer: Viewer }>

/**
 * Puts the list of actions before every field: nothing is answered that it does not open to the viewer, whatever the
 * services do. A field that it forgets stops the start.
 */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  for (const { type, field } of fieldsOf(schema)) {
    const actions = fieldActions(type, field.name)
    if (actions.length === 0) throw new Error(`${type}.${field.name} names no action in field-actions.ts.`)
    guard(field, { isMutation: type === schema.getMutationType()?.name, actions })
  }
  return schema
}

/** Of every object type, except what a mutation answers with: that is for whoever asked, and what it holds is guarded by itself. */
export function fieldsOf(schema: GraphQLSchema): { type: string; field: GraphQLField<unknown, { viewer: Viewer }> }[] {
  const answers = new Set(Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => getNamedType(field.type)))
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__') && !answers.has(type))
  return types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type: type.name, field })) : []))
}

type Guarding = { isMutation: boolean; actions: readonly Action[] }

function guard(field: GraphQLField<unknown, { viewer: Viewer }>, { isMutation, actions }: Guarding): void {
  const { subscribe, resolve = defaultFieldResolver } = field
  const problemsFor = (viewer: Viewer) => {
    const decisions = actions.map((action) => authorize(viewer, action))
    return decisions.find(({ ok }) => ok) ? [] : decisions.flatMap((decision) => (decision.ok ? [] : decision.problems)).slice(0, 1)
  }
  const guarded = (inner: Resolve): Resolve => (source, args, context, info) => {
    const problems = problemsFor(context.viewer)
    if (problems.length === 0) return inner(source, args, context, info)
    if (isMutation) return mutationResult(Promise.resolve(refused(...problems)))
    throw userError('forbidden', problems.map(({ message }) => message).join(' '))
  }
  field.resolve = guarded(resolve)
  if (subscribe) field.subscribe = guarded(subscribe)
}
