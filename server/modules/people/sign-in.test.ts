import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieOf, followLink, postAuth, signIn, testPassword } from '#server/test/sign-in.ts'
import { startBareServer, startTestServer, type TestServer } from '#server/test/studio-server.ts'
import { createTestDatabase } from '#server/test/test-database.ts'
import { forgetEndedSignIns } from './ended-sign-ins.store.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const me = '{ viewer { kind name email role permissions { action extent } } }'

test('the first start makes one admin, by a link that works once', async () => {
  const bare = await startBareServer(await createTestDatabase())
  const link = bare.welcomeUrl ?? ''
  expect(new URL(link).pathname).toBe('/welcome')
  const token = new URL(link).searchParams.get('token')
  expect(await (await postAuth(bare.url, 'invitation', { token })).json()).toEqual({ email: null, role: 'admin', isForPassword: false })
  const ada = await followLink(bare.url, link, { name: 'Ada', email: 'Ada@Example.com' })
  expect((await ada.graphql(me)).data).toMatchObject({ viewer: { kind: 'person', name: 'Ada', email: 'ada@example.com', role: 'admin' } })
  const again = await postAuth(bare.url, 'invitation/accept', { token, name: 'Eve', email: 'eve@example.com', password: testPassword })
  expect(again.status).toBe(404)
  await bare.close()
})

test('every link that was printed ends with the first admin, and a later start prints none', async () => {
  const location = await createTestDatabase()
  const one = await startBareServer(location)
  const other = await startBareServer(location)
  await followLink(one.url, one.welcomeUrl ?? '', { name: 'Ada', email: 'ada@example.com' })
  await expect(followLink(other.url, other.welcomeUrl ?? '', { name: 'Eve', email: 'eve@example.com' })).rejects.toThrow('404')
  const later = await startBareServer(location)
  expect(later.welcomeUrl).toBeNull()
  await Promise.all([one, other, later].map((each) => each.close()))
})

test('nobody gets anything without signing in', async () => {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ capabilities }' }) })
  expect(response.status).toBe(401)
  expect(await response.json()).toEqual({ errors: [{ message: 'Sign in first.', extensions: { code: 'unauthenticated' } }] })
  expect((await server.stranger.graphql('{ viewer { id } }', {}, { cookie: 'studio.session_token=made-up.made-up' })).errors?.[0]?.extensions?.['code']).toBe('unauthenticated')
})

test('a password lets in, a wrong one does not, and both sound alike for who does not exist', async () => {
  const ada = await signIn(server.url, server.admin.email)
  expect((await ada.graphql(me)).data).toMatchObject({ viewer: { role: 'admin' } })
  const wrong = await postAuth(server.url, 'sign-in/email', { email: server.admin.email, password: 'wrong horse battery' })
  const nobody = await postAuth(server.url, 'sign-in/email', { email: 'nobody@example.com', password: 'wrong horse battery' })
  expect([wrong.status, nobody.status]).toEqual([401, 401])
  expect(await wrong.text()).toBe(await nobody.text())
})

test('the cookie is for the server alone', async () => {
  const response = await postAuth(server.url, 'sign-in/email', { email: server.admin.email, password: testPassword })
  expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^studio\.session_token=.*; Path=\/; HttpOnly; SameSite=Lax$/)])
})

test('no answer tells a script of the page what the session is known by', async () => {
  const response = await postAuth(server.url, 'sign-in/email', { email: server.admin.email, password: testPassword })
  const session = /session_token=([^.]+)/.exec(decodeURIComponent(cookieOf(response)))?.[1] ?? 'none'
  expect(session).not.toBe('none')
  expect(await response.text()).not.toContain(session)
})

test('behind TLS the cookie belongs to this host alone', async () => {
  const behindTls = await startTestServer({ publicUrl: 'https://studio.example.com' })
  const response = await postAuth(behindTls.url, 'sign-in/email', { email: behindTls.admin.email, password: testPassword })
  expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-studio\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/)])
  expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}$/)
  await behindTls.close()
})

test('signing out ends the session on the server', async () => {
  const ada = await signIn(server.url, server.admin.email)
  expect((await postAuth(server.url, 'sign-out', {}, { cookie: ada.cookie })).status).toBe(200)
  expect((await ada.graphql(me)).errors?.[0]?.extensions?.['code']).toBe('unauthenticated')
})

test('a session that has run out is removed', async () => {
  const { owner } = server.database
  const { cookie } = await server.asRole('reviewer')
  const token = /session_token=([^.]+)/.exec(decodeURIComponent(cookie))?.[1] ?? ''
  await owner`UPDATE sessions SET expires_at = clock_timestamp() - interval '1 second' WHERE token = ${token}`
  await forgetEndedSignIns(server.database.app)
  expect(await owner`SELECT FROM sessions WHERE token = ${token}`).toHaveLength(0)
  expect((await server.graphql(me)).errors).toBeUndefined()
})

test('nobody can sign up', async () => {
  const paths = ['sign-up/email', 'update-user', 'change-email', 'delete-user', 'link-social', 'list-sessions', 'reset-password', 'get-session']
  const answers = await Promise.all(paths.map((path) => postAuth(server.url, path, { name: 'Eve', email: 'eve@example.com', password: testPassword })))
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404))
})

test('a page of another origin can not sign anybody in', async () => {
  const body = { email: server.admin.email, password: testPassword }
  expect((await postAuth(server.url, 'sign-in/email', body, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await postAuth(server.url, 'sign-in/email', body, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await postAuth(server.url, 'sign-in/email', body, { 'content-type': 'text/plain' })).status).toBe(415)
})

test('a page that was opened by one person is not answered for another', async () => {
  const designer = await server.asRole('designer')
  const id = (await server.admin.graphql<{ viewer: { id: string } }>('{ viewer { id } }')).data?.viewer.id ?? ''
  expect((await designer.graphql('{ capabilities }', {}, { 'studio-viewer': id })).errors?.[0]?.extensions?.['code']).toBe('unauthenticated')
  expect((await server.admin.graphql('{ viewer { id } }', {}, { 'studio-viewer': id })).errors).toBeUndefined()
})

test('an account can be tried ten times in a quarter of an hour, from anywhere', async () => {
  const { email } = await server.asRole('reviewer')
  const tries = []
  for (let count = 0; count < 11; count += 1) tries.push((await postAuth(server.url, 'sign-in/email', { email: email.toUpperCase(), password: 'a wrong password' })).status)
  expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429])
  const right = await postAuth(server.url, 'sign-in/email', { email, password: testPassword })
  expect(right.status).toBe(429)
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(600)
  expect(cookieOf(right)).toBe('')
})

test('who comes in or goes does not use up the tries of the network, who fails does', async () => {
  const { email } = await server.asRole('reviewer')
  const counted = async () => (await server.database.owner<{ sum: number }[]>`SELECT sum(count) FROM sign_in_attempts`)[0]?.sum
  const before = await counted()
  const { cookie } = await signIn(server.url, email)
  await postAuth(server.url, 'sign-out', {}, { cookie })
  await postAuth(server.url, 'sign-out', {})
  expect(await counted()).toEqual(before)
  await postAuth(server.url, 'sign-in/email', { email, password: 'a wrong password' })
  expect(await counted()).not.toEqual(before)
})

test('who forgot the password gets a link from an admin, once, and is signed out everywhere else', async () => {
  const person = await server.asRole('designer')
  const { data } = await person.graphql<{ viewer: { id: string; name: string } }>('{ viewer { id name } }')
  const makeLink = 'mutation ($id: ID!) { makePasswordLink(id: $id) { result { link isForPassword } errors { code message } } }'
  type Made = { makePasswordLink: { result: { link: string; isForPassword: boolean } | null; errors: { code: string }[] } }
  expect((await person.graphql<Made>(makeLink, { id: data?.viewer.id })).data?.makePasswordLink.errors).toMatchObject([{ code: 'forbidden' }])
  const made = (await server.graphql<Made>(makeLink, { id: data?.viewer.id })).data?.makePasswordLink.result
  const token = new URL(made?.link ?? '').searchParams.get('token')
  expect(await (await postAuth(server.url, 'invitation', { token })).json()).toEqual({ email: person.email, role: 'designer', isForPassword: true })
  const chosen = 'another battery, another horse'
  expect((await postAuth(server.url, 'invitation/accept', { token, password: 'short' })).status).toBe(422)
  expect((await postAuth(server.url, 'invitation/accept', { token, password: chosen })).status).toBe(200)
  expect((await person.graphql(me)).errors?.[0]?.extensions?.['code']).toBe('unauthenticated')
  await expect(signIn(server.url, person.email)).rejects.toThrow('401')
  expect((await (await signIn(server.url, person.email, chosen)).graphql(me)).data).toMatchObject({ viewer: { name: data?.viewer.name, role: 'designer' } })
  expect((await postAuth(server.url, 'invitation/accept', { token, password: chosen })).status).toBe(404)
})

test('an invitation that is older than the account gives nobody its password', async () => {
  const email = `late-${crypto.randomUUID().slice(0, 8)}@example.com`
  const { data } = await server.graphql<{ invitePerson: { result: { link: string } } }>(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { result { link } errors { message } } }',
    { input: { email, role: 'designer' } },
  )
  // As single sign-on makes somebody.
  await server.database.owner`INSERT INTO people (name, email, email_verified, role) VALUES ('Late', ${email}, true, 'reviewer')`
  const token = new URL(data?.invitePerson.result.link ?? '').searchParams.get('token')
  expect((await postAuth(server.url, 'invitation/accept', { token, name: 'Eve', password: testPassword })).status).toBe(422)
})

test('a bad name, address or password is told at its field, and nothing is stored', async () => {
  const bare = await startBareServer(await createTestDatabase())
  const token = new URL(bare.welcomeUrl ?? '').searchParams.get('token')
  const good = { token, name: 'Ada', email: 'ada@example.com', password: testPassword }
  const bad = [{ name: ' ' }, { email: 'ada' }, { password: 'short' }, { password: 'x'.repeat(129) }, { name: 'A\u0000' }]
  const answers = await Promise.all(bad.map((part) => postAuth(bare.url, 'invitation/accept', { ...good, ...part })))
  const told: { path: string[] }[] = await Promise.all(answers.map((answer) => answer.json()))
  expect(told.map(({ path }) => path[0])).toEqual(['name', 'email', 'password', 'password', 'name'])
  expect(await bare.database.owner`SELECT FROM people`).toHaveLength(0)
  await bare.close()
})
