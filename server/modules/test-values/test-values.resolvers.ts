import { mutationResult } from '#server/conventions/mutation-result.ts'
import type { Resolvers } from '#server/generated/resolver-types.ts'

export const testValuesResolvers = {
  Query: {
    configTestValues: (_, { connectorId }, { testValues }) => testValues.find(connectorId),
  },
  Mutation: {
    saveConfigTestValues: (_, { connectorId, valuesJson }, { testValues }) => mutationResult(testValues.save(connectorId, valuesJson)),
  },
} satisfies Resolvers
