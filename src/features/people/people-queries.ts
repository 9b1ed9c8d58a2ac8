import { graphql } from '#src/graphql/generated/index.ts'

export const peopleQuery = graphql(`
  query People {
    people { id name email role disabledAt createdAt }
    invitations { id email role isForPassword createdAt expiresAt }
  }
`)

export const serviceTokensQuery = graphql(`
  query ServiceTokens {
    serviceTokens { id name scopes createdAt expiresAt lastUsedAt revokedAt madeBy isWorking }
  }
`)

export const inviteMutation = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) { result { id email role link expiresAt } errors { message code path } }
  }
`)

export const passwordLinkMutation = graphql(`
  mutation MakePasswordLink($id: ID!) {
    makePasswordLink(id: $id) { result { id email link expiresAt } errors { message code path } }
  }
`)

export const withdrawMutation = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id) { result { id } errors { message code path } }
  }
`)

export const changeRoleMutation = graphql(`
  mutation ChangeRole($id: ID!, $role: Role!) {
    changeRole(id: $id, role: $role) { result { id role } errors { message code path } }
  }
`)

export const disableMutation = graphql(`
  mutation DisablePerson($id: ID!) {
    disablePerson(id: $id) { result { id disabledAt } errors { message code path } }
  }
`)

export const enableMutation = graphql(`
  mutation EnablePerson($id: ID!) {
    enablePerson(id: $id) { result { id disabledAt } errors { message code path } }
  }
`)

export const createTokenMutation = graphql(`
  mutation CreateServiceToken($input: CreateServiceTokenInput!) {
    createServiceToken(input: $input) { result { id name secret } errors { message code path } }
  }
`)

export const revokeTokenMutation = graphql(`
  mutation RevokeServiceToken($id: ID!) {
    revokeServiceToken(id: $id) { result { id revokedAt isWorking } errors { message code path } }
  }
`)
