import { mutationResult } from '#server/conventions/mutation-result.ts'
import type { Resolvers } from '#server/generated/resolver-types.ts'

export const peopleResolvers = {
  Query: {
    people: (_, _args, { people }) => people.list(),
    invitations: (_, _args, { people }) => people.invitations(),
    serviceTokens: (_, _args, { serviceTokens }) => serviceTokens.list(),
  },
  Mutation: {
    invitePerson: (_, { input }, { people }) => mutationResult(people.invite(input)),
    makePasswordLink: (_, { id }, { people }) => mutationResult(people.makePasswordLink(id)),
    withdrawInvitation: (_, { id }, { people }) => mutationResult(people.withdraw(id)),
    changeRole: (_, { id, role }, { people }) => mutationResult(people.changeRole(id, role)),
    disablePerson: (_, { id }, { people }) => mutationResult(people.disable(id)),
    enablePerson: (_, { id }, { people }) => mutationResult(people.enable(id)),
    createServiceToken: (_, { input }, { serviceTokens }) => mutationResult(serviceTokens.create(input)),
    revokeServiceToken: (_, { id }, { serviceTokens }) => mutationResult(serviceTokens.revoke(id)),
  },
} satisfies Resolvers
