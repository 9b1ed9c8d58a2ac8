import type { Resolvers } from '#server/generated/resolver-types.ts'
import type { Capability } from '#server/generated/schema-types.ts'

/** What this backend can do beyond the bare contract. */
const capabilities: Capability[] = ['SEARCH_LUA', 'CONFIG_TEST_VALUES', 'RESTORE_CONNECTOR', 'REVISIONS', 'PUBLISH_REASON']

export const capabilityResolvers = { Query: { capabilities: () => capabilities } } satisfies Resolvers
