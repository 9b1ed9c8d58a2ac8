import type { Resolvers } from '#server/generated/resolver-types.ts'
import { wordsOf } from './audit-actions.ts'

export const auditResolvers = {
  Query: {
    auditRecords: (_, args, { audit }) => audit.find(args),
  },
  AuditRecord: {
    words: ({ action }) => wordsOf(action),
  },
} satisfies Resolvers
