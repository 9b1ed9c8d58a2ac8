import type { Resolvers } from '#server/generated/schema-types.ts'

export const searchResolvers = {
  Query: {
    searchConnectors: (_, args, { search }) => search.search(args),
  },
} satisfies Resolvers
