import type { Resolvers } from '#server/generated/resolver-types.ts'

export const searchResolvers = {
  Query: {
    searchConnectors: (_, args, { search }) => search.search(args),
  },
} satisfies Resolvers
