import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { currentRequestId } from '#server/http/current-request.ts'
import type { Log } from '#server/log.ts'
import { expectedFailure } from './expected-failures.ts'

/** Tells a person what they can act upon; what nobody expected gets the id of the request, under which the log tells the rest. */
export const errorMask = (log: Log) => (error: unknown) => {
  if (isGraphqlError(error) && isMeant(error)) return error
  const cause = isGraphqlError(error) ? error.originalError : error
  const place = isGraphqlError(error) ? { path: error.path ?? null, nodes: error.nodes ?? null } : {}
  const id = currentRequestId() ?? randomUUID()
  const expected = expectedFailure(cause)
  log[expected ? 'warn' : 'error']({ errorId: id, err: cause }, 'Something went wrong')
  if (expected) return new GraphQLError(expected.message, { ...place, extensions: { ...expected.extensions, id } })
  return new GraphQLError(`Something went wrong. Unique error id: \`${id}\``, { ...place, extensions: { code: 'something_went_wrong', id } })
}

/** Thrown as a GraphQLError, by us or by the engine. */
const isMeant = (error: GraphQLError): boolean => !error.originalError || isGraphqlError(error.originalError)

/** By its name, because a bundler may load the graphql package twice, each with a class of its own. */
const isGraphqlError = (error: unknown): error is GraphQLError => error instanceof Error && error.name === 'GraphQLError'
