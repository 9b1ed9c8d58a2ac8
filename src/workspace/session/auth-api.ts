import { z } from 'zod'

const problem = z.object({ message: z.string(), path: z.array(z.string()).default([]), code: z.string().nullish() })
const ways = z.object({ singleSignOn: z.string().nullable() })
const invitation = z.object({ email: z.string().nullable(), role: z.enum(['reviewer', 'designer', 'admin']), isForPassword: z.boolean() })

export type Invited = z.infer<typeof invitation>
/** What came of a request to /auth; `field` names what is wrong where it is one thing. */
export type AuthOutcome<Value> = { ok: true; value: Value } | { ok: false; message: string; field: string | null; code: string | null }

export const signInByPassword = (email: string, password: string) => post('sign-in/email', { email, password }, z.unknown())

export const lookAtInvitation = (token: string) => post('invitation', { token }, invitation)

export const acceptInvitation = (given: { token: string; name: string; email: string; password: string }) => post('invitation/accept', given, z.unknown())

export const signOut = () => post('sign-out', {}, z.unknown())

/** Leaves for the company's own sign-in, which sends back to a path of ours. */
export async function signInElsewhere(to: string): Promise<AuthOutcome<{ url: string }>> {
  return post('sign-in/social', { provider: 'oidc', callbackURL: to }, z.object({ url: z.string() }))
}

/** The name of the company's own sign-in; null where there is none. */
export async function singleSignOnName(): Promise<string | null> {
  try {
    return ways.parse(await (await fetch('/auth/ways')).json()).singleSignOn
  } catch {
    // The password stays as the one way that is shown.
    return null
  }
}

async function post<Value>(path: string, body: object, shape: z.ZodType<Value>): Promise<AuthOutcome<Value>> {
  try {
    const response = await fetch(`/auth/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, value: shape.parse(answer) }
    const { message, path: place, code } = problem.parse(answer)
    return { ok: false, message, field: place[0] ?? null, code: code ?? null }
  } catch {
    return { ok: false, message: 'The server can not be reached. Try again when it is back.', field: null, code: null }
  }
}
