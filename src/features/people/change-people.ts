import { graphqlClient } from '#src/graphql/client.ts'
import { changeOutcome } from '#src/workspace/lifecycle/change-outcome.ts'
import type { CreateServiceTokenInput, InvitePersonInput, Role } from '#src/graphql/generated/graphql.ts'
import { changeRoleMutation, createTokenMutation, disableMutation, enableMutation, inviteMutation, passwordLinkMutation, revokeTokenMutation, withdrawMutation } from './people-queries.ts'

export async function invitePerson(input: InvitePersonInput) {
  const { data, error } = await graphqlClient.mutation(inviteMutation, { input }).toPromise()
  return changeOutcome(data?.invitePerson, error)
}

export async function makePasswordLink(id: string) {
  const { data, error } = await graphqlClient.mutation(passwordLinkMutation, { id }).toPromise()
  return changeOutcome(data?.makePasswordLink, error)
}

export async function withdrawInvitation(id: string) {
  const { data, error } = await graphqlClient.mutation(withdrawMutation, { id }).toPromise()
  return changeOutcome(data?.withdrawInvitation, error)
}

export async function changeRole(id: string, role: Role) {
  const { data, error } = await graphqlClient.mutation(changeRoleMutation, { id, role }).toPromise()
  return changeOutcome(data?.changeRole, error)
}

export async function disablePerson(id: string) {
  const { data, error } = await graphqlClient.mutation(disableMutation, { id }).toPromise()
  return changeOutcome(data?.disablePerson, error)
}

export async function enablePerson(id: string) {
  const { data, error } = await graphqlClient.mutation(enableMutation, { id }).toPromise()
  return changeOutcome(data?.enablePerson, error)
}

export async function createServiceToken(input: CreateServiceTokenInput) {
  const { data, error } = await graphqlClient.mutation(createTokenMutation, { input }).toPromise()
  return changeOutcome(data?.createServiceToken, error)
}

export async function revokeServiceToken(id: string) {
  const { data, error } = await graphqlClient.mutation(revokeTokenMutation, { id }).toPromise()
  return changeOutcome(data?.revokeServiceToken, error)
}
