import type { BrowserContext } from '@playwright/test'
import type { StudioProcess } from './studio-process.ts'

export type Person = { name: string; email: string; password: string }
/** A cookie as browsers keep it. */
export type Cookie = { name: string; value: string; url: string }
type Api = { graphql: (query: string, variables: Record<string, unknown>) => Promise<unknown> }

export const admin: Person = { name: 'Ada Admin', email: 'ada@example.com', password: 'correct horse battery' }

/** The first admin's cookie: by the link that the first start printed, or by the password. */
export async function signInAsAdmin({ url, welcomeUrl }: StudioProcess): Promise<Cookie> {
  return welcomeUrl === null ? signIn(url, admin) : followLink(url, welcomeUrl, admin)
}

export const signIn = (url: string, { email, password }: Person) => cookieFrom(url, post(url, 'sign-in/email', { email, password }))

export const followLink = (url: string, link: string, person: Person) =>
  cookieFrom(url, post(url, 'invitation/accept', { token: new URL(link).searchParams.get('token'), ...person }))

/** Somebody new of this role, and the link by which they come in. */
export async function invite(api: Api, role: 'reviewer' | 'designer' | 'admin'): Promise<Person & { link: string }> {
  const id = crypto.randomUUID().slice(0, 8)
  const email = `${role}-${id}@example.com`
  const answer = await api.graphql('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { result { link } errors { message } } }', { input: { email, role } })
  const link = /"link":"([^"]+)"/.exec(JSON.stringify(answer))?.[1] ?? ''
  return { link, name: `Robin ${id}`, email, password: 'a long enough password' }
}

export async function useCookie(context: BrowserContext, cookie: Cookie) {
  await context.addCookies([cookie])
}

export const cookieHeader = ({ name, value }: Cookie) => `${name}=${value}`

const post = (url: string, path: string, body: object) =>
  fetch(`${url}/auth/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

async function cookieFrom(url: string, answer: Promise<Response>): Promise<Cookie> {
  const response = await answer
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(response.headers.getSetCookie()[0] ?? '') ?? []
  if (name === undefined || value === undefined) throw new Error(`Nobody was signed in (${response.status}): ${await response.text()}`)
  return { name, value, url }
}
