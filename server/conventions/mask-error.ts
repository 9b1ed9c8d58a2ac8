import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'

/** Tells a person what they can act upon; what nobody expected gets a number under which the log tells the rest. */
export const errorMask = (report: (line: string) => void) => (error: unknown) => {
  if (isGraphqlError(error) && isMeant(error)) return error
  const cause = isGraphqlError(error) ? error.originalError : error
  const id = randomUUID()
  report(`Something went wrong (${id}): ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`)
  const place = isGraphqlError(error) ? { path: error.path ?? null, nodes: error.nodes ?? null } : {}
  return new GraphQLError(`Something went wrong. Unique error id: \`${id}\``, { ...place, extensions: { code: 'something_went_wrong', id } })
}

/** Thrown as a GraphQLError, by us or by the engine. */
const isMeant = (error: GraphQLError): boolean => !error.originalError || isGraphqlError(error.originalError)

/** By its name, because a bundler may load the graphql package twice, each with a class of its own. */
const isGraphqlError = (error: unknown): error is GraphQLError => error instanceof Error && error.name === 'GraphQLError'
