import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Sql } from 'postgres'
import { z } from 'zod'
import { isForeign } from '#server/conventions/request-guard.ts'
import type { Refusal } from '#server/conventions/mutation-result.ts'
import type { SingleSignOn } from '#server/environment.ts'
import { readBody } from '#server/http/read-body.ts'
import { countAttempt, forgetAttempts, giveBackAttempt, networkOf } from './attempts.ts'
import { acceptance, acceptInvitation, lookAtInvitation } from './invitations.ts'
import { addressHeader, type SignIn, singleSignOnId } from './sign-in.ts'

export type AuthRequests = {
  sql: Sql
  signIn: SignIn
  publicUrl: string
  singleSignOn: SingleSignOn | null
  addressOf: (request: IncomingMessage) => string
}
type Asked = { request: IncomingMessage; path: string; body: unknown }
type Answer = globalThis.Response

const mostBytes = 10_000
const credentials = z.object({ email: z.string().max(1000), password: z.string().max(1000) })
const tokenOnly = z.object({ token: z.string().max(200) })

/** Everything under /auth. Of what better-auth could do, only what is named here can be reached. */
export async function answerAuth(auth: AuthRequests, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await answerTo(auth, request)
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value)
  response.setHeader('cache-control', 'no-store')
  if (answer.headers.getSetCookie().length > 0) response.setHeader('set-cookie', answer.headers.getSetCookie())
  response.end(await answer.text())
}

async function answerTo(auth: AuthRequests, request: IncomingMessage): Promise<Answer> {
  const path = (request.url ?? '').replace(/[?#].*$/s, '')
  if (request.method === 'GET' && path === '/auth/ways') return Response.json({ singleSignOn: auth.singleSignOn?.name ?? null })
  if (request.method === 'GET' && path === `/auth/callback/${singleSignOnId}`) return pass(auth, { request, path, body: null })
  const doing = request.method === 'POST' ? posts[path] : undefined
  if (doing === undefined) return refusal(404, 'not_found', 'There is nothing at this address.')
  if (isForeign({ headers: new Headers(sentHeaders(request, ['sec-fetch-site', 'origin', 'host'])) })) return refusal(403, 'forbidden', 'Only pages of this server may use it.')
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return refusal(415, 'invalid_argument', 'A request is sent as application/json.')
  const body = parsed(await readBody(request, mostBytes))
  if (body === undefined) return refusal(400, 'invalid_argument', 'The request is too long or no JSON.', { connection: 'close' })
  // Signing out is never too often.
  if (doing === pass) return pass(auth, { request, path, body })
  const network = { kind: 'network', name: networkOf(auth.addressOf(request)) } as const
  const attempt = await countAttempt(auth.sql, network)
  if (!attempt.isAllowed) return tooOften(attempt.retryAfterSeconds)
  const answer = await doing(auth, { request, path, body })
  // All of a company comes from one address on a Monday: who came in tried nothing out.
  if (answer.headers.getSetCookie().length > 0 && doing !== signInElsewhere) await giveBackAttempt(auth.sql, network)
  return answer
}

const posts: Record<string, (auth: AuthRequests, asked: Asked) => Promise<Answer>> = {
  '/auth/sign-in/email': signInByPassword,
  '/auth/sign-in/social': signInElsewhere,
  '/auth/sign-out': pass,
  '/auth/invitation': async ({ sql }, { body }) => {
    const given = tokenOnly.safeParse(body)
    const known = await lookAtInvitation(sql, given.data?.token ?? '')
    return known.ok ? Response.json(known.value) : refusals(known.problems)
  },
  '/auth/invitation/accept': async (auth, asked) => {
    const given = acceptance.safeParse(asked.body)
    if (!given.success) return refusal(400, 'invalid_argument', 'A link and a password are needed.')
    const accepted = await acceptInvitation(auth.sql, auth.signIn, given.data)
    if (!accepted.ok) return refusals(accepted.problems)
    await forgetAttempts(auth.sql, { kind: 'account', name: accepted.value.email })
    return enter(auth, asked, { email: accepted.value.email, password: given.data.password })
  },
}

async function signInByPassword(auth: AuthRequests, asked: Asked): Promise<Answer> {
  const given = credentials.safeParse(asked.body)
  if (!given.success) return refusal(400, 'invalid_argument', 'An e-mail address and a password are needed.')
  const account = { kind: 'account', name: given.data.email.trim().toLowerCase() } as const
  const attempt = await countAttempt(auth.sql, account)
  if (!attempt.isAllowed) return tooOften(attempt.retryAfterSeconds)
  const { password } = given.data
  const answer = await enter(auth, asked, { email: account.name, password })
  if (answer.ok) await forgetAttempts(auth.sql, account)
  if (answer.status === 401 || answer.status === 400) return refusal(401, 'wrong', 'The e-mail address or the password is wrong.')
  return answer
}

/** The session is in the cookie alone, which no script of a page can read. */
async function enter(auth: AuthRequests, { request }: Asked, body: { email: string; password: string }): Promise<Answer> {
  const answer = await pass(auth, { request, path: '/auth/sign-in/email', body })
  if (!answer.ok) return answer
  return Response.json({}, { headers: answer.headers.getSetCookie().map((cookie): [string, string] => ['set-cookie', cookie]) })
}

/** Where to go afterwards is a path of ours, whatever was asked for. */
function signInElsewhere(auth: AuthRequests, asked: Asked): Promise<Answer> {
  const to = z.object({ callbackURL: z.string().regex(/^\/(?!\/)[^\\\p{Cc}]{0,2000}$/u) }).safeParse(asked.body)
  return pass(auth, { ...asked, body: { provider: singleSignOnId, callbackURL: to.data?.callbackURL ?? '/', errorCallbackURL: '/sign-in' } })
}

/** Hands it to better-auth, as a request that came to the public address from one of its pages; that it did was checked before. */
async function pass({ signIn, publicUrl, addressOf }: AuthRequests, { request, path, body }: Asked): Promise<Answer> {
  const query = path === request.url?.replace(/[?#].*$/s, '') ? (URL.parse(request.url ?? '', publicUrl)?.search ?? '') : ''
  const headers = new Headers(sentHeaders(request, ['cookie', 'user-agent', 'accept']))
  headers.set('origin', publicUrl)
  headers.set(addressHeader, addressOf(request))
  if (body === null) return signIn.handler(new Request(`${publicUrl}${path}${query}`, { headers }))
  headers.set('content-type', 'application/json')
  return signIn.handler(new Request(`${publicUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
}

function sentHeaders(request: IncomingMessage, names: readonly string[]): [string, string][] {
  return names.flatMap((name): [string, string][] => {
    const value = request.headers[name]
    return typeof value === 'string' ? [[name, value]] : []
  })
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text === '' ? '{}' : text)
  } catch {
    return undefined
  }
}

const refusal = (status: number, code: string, message: string, headers: Record<string, string> = {}): Answer => Response.json({ code, message, path: [] }, { status, headers })
const refusals = ([first]: Refusal[]): Answer => Response.json(first, { status: first?.code === 'not_found' ? 404 : 422 })

function tooOften(seconds: number): Answer {
  const minutes = Math.ceil(seconds / 60)
  const message = `Too many tries. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`
  return Response.json({ code: 'too_many', message, path: [] }, { status: 429, headers: { 'retry-after': String(seconds) } })
}
