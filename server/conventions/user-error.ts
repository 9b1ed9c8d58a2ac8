import { GraphQLError } from 'graphql'

/** A mistake of the one who asks, told as it is; everything else that is thrown gets masked. */
export function userError(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
