import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { Resolvers } from '#server/generated/resolver-types.ts'
import { dateTime, json, jsonString } from './scalars.ts'

const contract = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/** The contract as it stands in schema.graphql, with what answers it. */
export function createSchema(resolvers: Resolvers[]) {
  const scalars: Resolvers = { DateTime: dateTime, JsonString: jsonString, Json: json }
  return makeExecutableSchema({ typeDefs: contract, resolvers: [scalars, ...resolvers], resolverValidationOptions: { requireResolversToMatchSchema: 'error' } })
}
