import type { Role } from '../modules/access/access.service.ts'
import { type GraphqlClient, graphqlClient } from './graphql-client.ts'

export const adminEmail = 'admin@example.com'
export const testPassword = 'correct horse battery'

/** Somebody who signed in, by the cookie that the server gave. */
export type TestPerson = GraphqlClient & { email: string; cookie: string }

/** A post to /auth as our pages make it. */
export function postAuth(url: string, path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin', ...headers },
    body: JSON.stringify(body),
    redirect: 'manual',
  })
}

/** Follows a link of the server: gives a name and a password, and is signed in. */
export async function followLink(url: string, link: string, { name, email }: { name: string; email: string }): Promise<TestPerson> {
  const token = new URL(link).searchParams.get('token') ?? ''
  const response = await postAuth(url, 'invitation/accept', { token, name, email, password: testPassword })
  return personFrom(url, response, email)
}

export async function signIn(url: string, email: string, password = testPassword): Promise<TestPerson> {
  return personFrom(url, await postAuth(url, 'sign-in/email', { email, password }), email)
}

/** Somebody new, invited by an admin. */
export async function inviteAndFollow(url: string, admin: GraphqlClient, role: Role): Promise<TestPerson> {
  const email = `${role}-${crypto.randomUUID().slice(0, 8)}@example.com`
  const { data, errors } = await admin.graphql<{ invitePerson: { result: { link: string } | null; errors: { message: string }[] } }>(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { result { link } errors { message } } }',
    { input: { email, role } },
  )
  const link = data?.invitePerson.result?.link
  if (link === undefined) throw new Error(`Nobody was invited: ${JSON.stringify(errors ?? data)}`)
  return followLink(url, link, { name: `A ${role}`, email })
}

export const cookieOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.replace(/;.*/s, '')).join('; ')

async function personFrom(url: string, response: Response, email: string): Promise<TestPerson> {
  if (!response.ok) throw new Error(`Nobody was signed in (${response.status}): ${await response.text()}`)
  const cookie = cookieOf(response)
  return { ...graphqlClient(url, { cookie }), email, cookie }
}
