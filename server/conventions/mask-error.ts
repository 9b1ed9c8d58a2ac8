import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'

/** Tells a person what they can act upon; what nobody expected gets a number under which the log tells the rest. */
export const errorMask = (report: (line: string) => void) => (error: unknown) => {
  if (error instanceof GraphQLError && isMeant(error)) return error
  const cause = error instanceof GraphQLError ? error.originalError : error
  const id = randomUUID()
  report(`Something went wrong (${id}): ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`)
  const place = error instanceof GraphQLError ? { path: error.path ?? null, nodes: error.nodes ?? null } : {}
  return new GraphQLError(`Something went wrong. Unique error id: \`${id}\``, { ...place, extensions: { code: 'something_went_wrong', id } })
}

/** Thrown as a GraphQLError, by us or by the engine. */
const isMeant = (error: GraphQLError): boolean => !error.originalError || error.originalError instanceof GraphQLError
