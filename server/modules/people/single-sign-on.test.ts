import { createServer, type Server } from 'node:http'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '#server/db/embedded/free-port.ts'
import { cookieOf, postAuth } from '#server/test/sign-in.ts'
import { graphqlClient } from '#server/test/graphql-client.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'

type Claims = { sub: string; email: string; email_verified: boolean; name: string }

let server: TestServer
let provider: Server
/** Whoever signs in at the provider next. */
let person: Claims
const clientSecret = 'a secret of the provider and us'

beforeAll(async () => {
  const [port, ownPort] = [await freePort(), await freePort()]
  const issuer = `http://127.0.0.1:${port}`
  const publicUrl = `http://127.0.0.1:${ownPort}`
  provider = await startProvider(issuer, port, `${publicUrl}/auth/callback/oidc`)
  server = await startTestServer({ publicUrl, singleSignOn: { issuer, clientId: 'studio', clientSecret, name: 'Print House', defaultRole: 'reviewer' } }, ownPort)
})
afterAll(async () => {
  await server.close()
  provider.closeAllConnections()
  provider.close()
})

test('who the company knows comes in with the role that is set for them, and is the same person the next time', async () => {
  expect(await (await fetch(`${server.url}/auth/ways`)).json()).toEqual({ singleSignOn: 'Print House' })
  person = { sub: 'u1', email: 'Paula@print.example', email_verified: true, name: 'Paula Press' }
  const first = await viewerOf(await signInAtProvider())
  expect(first).toMatchObject({ name: 'Paula Press', email: 'paula@print.example', role: 'reviewer' })
  expect((await viewerOf(await signInAtProvider()))?.id).toBe(first?.id)
  const [account] = await server.database.owner`SELECT access_token, refresh_token, id_token, password FROM sign_in_accounts WHERE provider_id = 'oidc'`
  expect(account).toEqual({ access_token: null, refresh_token: null, id_token: null, password: null })
  const joined = await server.graphql(`{ auditRecords(objectId: "${first?.id}") { results { action actorName objectName } } }`)
  expect(joined.data).toEqual({ auditRecords: { results: [{ action: 'person.joined', actorName: 'Paula Press', objectName: 'paula@print.example' }] } })
})

test('an address that the provider has verified joins the person who was invited by it, with the role as it was', async () => {
  const { email } = await server.asRole('designer')
  person = { sub: 'u2', email, email_verified: true, name: 'Somebody' }
  expect(await viewerOf(await signInAtProvider())).toMatchObject({ email, role: 'designer' })
})

test('an address that the provider has not verified takes nobody’s place', async () => {
  person = { sub: 'u3', email: server.admin.email, email_verified: false, name: 'Eve' }
  const end = await signInAtProvider()
  expect(new URL(end.location).pathname).toBe('/sign-in')
  expect(new URL(end.location).searchParams.get('error')).toBe('account_not_linked')
  expect(await viewerOf(end)).toBeUndefined()
})

test('who is disabled does not come in by the company either', async () => {
  person = { sub: 'u4', email: 'dora@print.example', email_verified: true, name: 'Dora' }
  const id = (await viewerOf(await signInAtProvider()))?.id
  await server.graphql('mutation ($id: ID!) { disablePerson(id: $id) { errors { message } } }', { id })
  expect(await viewerOf(await signInAtProvider())).toBeUndefined()
})

test('an answer that nobody asked for, or for another browser, lets nobody in', async () => {
  const response = await fetch(`${server.url}/auth/callback/oidc?code=made-up&state=made-up`, { redirect: 'manual' })
  expect(response.headers.getSetCookie().join()).not.toContain('session_token')
  expect(new URL(response.headers.get('location') ?? '').pathname).toBe('/sign-in')
})

test('an answer to one browser lets nobody in at another one, so that nobody works in a stranger’s name unawares', async () => {
  person = { sub: 'u5', email: 'eve@print.example', email_verified: true, name: 'Eve' }
  const { callback } = await signInAtProvider({ stopBefore: 'callback' })
  const response = await fetch(callback, { redirect: 'manual' })
  expect(response.headers.getSetCookie().join()).not.toContain('session_token')
})

test('where one comes out is always a page of ours', async () => {
  for (const callbackURL of ['https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example']) {
    const start = await postAuth(server.url, 'sign-in/social', { provider: 'oidc', callbackURL })
    expect(start.status).toBe(200)
    expect(JSON.stringify(await start.json())).not.toContain('evil')
  }
})

type End = { location: string; cookie: string; callback: string }

/** Walks the redirects as a browser does, with a jar for each of the two servers. */
async function signInAtProvider({ stopBefore }: { stopBefore?: 'callback' } = {}): Promise<End> {
  const start = await postAuth(server.url, 'sign-in/social', { provider: 'oidc', callbackURL: '/connectors/1' })
  const { url }: { url: string } = await start.json()
  const jars = new Map([[server.url, cookieOf(start)]])
  let at = url
  for (let hop = 0; hop < 12; hop += 1) {
    const { origin } = new URL(at)
    if (stopBefore === 'callback' && at.startsWith(`${server.url}/auth/callback`)) return { location: '', cookie: '', callback: at }
    const response = await fetch(at, { headers: { cookie: jars.get(origin) ?? '' }, redirect: 'manual' })
    jars.set(origin, [jars.get(origin), cookieOf(response)].filter(Boolean).join('; '))
    const location = response.headers.get('location')
    if (location === null) throw new Error(`${at} answered ${response.status}: ${await response.text()}`)
    if (at.startsWith(`${server.url}/auth/callback`)) return { location: new URL(location, server.url).href, cookie: cookieOf(response), callback: at }
    at = new URL(location, at).href
  }
  throw new Error('It never came back.')
}

async function viewerOf({ cookie }: End) {
  const { data } = await graphqlClient(server.url, { cookie }).graphql<{ viewer: { id: string; name: string; email: string; role: string } }>('{ viewer { id name email role } }')
  return data?.viewer
}

/** A real provider, at which `person` signs in and agrees without being asked. */
async function startProvider(issuer: string, port: number, redirectUri: string): Promise<Server> {
  const oidc = new Provider(issuer, {
    clients: [{ client_id: 'studio', client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['only for tests'] },
    pkce: { required: () => true },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...person }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client?.clientId ?? '', accountId: ctx.oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = oidc.callback()
  const http = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    void oidc.interactionFinished(request, response, { login: { accountId: person.sub } }, { mergeWithLastSubmission: false })
  })
  await new Promise<void>((resolve) => void http.listen(port, '127.0.0.1', resolve))
  return http
}
