import { createClient } from 'graphql-sse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDraft } from '#server/test/factories.ts'
import type { GraphqlClient } from '#server/test/graphql-client.ts'
import { followLink, postAuth, signIn, type TestPerson } from '#server/test/sign-in.ts'
import { startTwoTestServers, type TestServer } from '#server/test/studio-server.ts'
import { createToken } from '#server/test/viewers.ts'

let one: TestServer
let other: TestServer
beforeAll(async () => {
  ;[one, other] = await startTwoTestServers()
})
afterAll(async () => void (await Promise.all([one.close(), other.close()])))

const idOf = async (client: GraphqlClient) => (await client.graphql<{ viewer: { id: string } }>('{ viewer { id } }')).data?.viewer.id ?? ''
const codeOf = (answer: { errors?: readonly { extensions: { [key: string]: unknown } }[] | undefined } | undefined) => answer?.errors?.[0]?.extensions['code']

/** An open subscription at the other server; it is open once it has heard something. */
async function listen(headers: Record<string, string>) {
  const events = createClient({ url: `${other.url}/graphql`, headers, retryAttempts: 0 }).iterate({ query: 'subscription { connectorEvents { created { id } } }' })
  const first = events.next()
  // It may not be open yet: drafts are made until it has heard of one.
  const making = setInterval(() => void createDraft(one), 300)
  await first
  clearInterval(making)
  return events
}

/** The end of what was open: milliseconds until it said that one has to sign in. */
async function endOf(events: AsyncIterableIterator<{ errors?: readonly { extensions: { [key: string]: unknown } }[] | undefined }>, work: () => Promise<unknown>): Promise<number> {
  await work()
  const startedAt = performance.now()
  for await (const event of events) if (codeOf(event) === 'unauthenticated') return performance.now() - startedAt
  throw new Error('The subscription ended without a word.')
}

const ways: [string, (person: TestPerson) => Promise<unknown>][] = [
  ['signing out', ({ cookie }) => postAuth(one.url, 'sign-out', {}, { cookie })],
  ['a changed role', async (person) => one.graphql('mutation ($id: ID!) { changeRole(id: $id, role: reviewer) { errors { message } } }', { id: await idOf(person) })],
  ['disabling', async (person) => one.graphql('mutation ($id: ID!) { disablePerson(id: $id) { errors { message } } }', { id: await idOf(person) })],
]

test.each(ways)('%s ends requests and open subscriptions in every process within 5 seconds', async (_, end) => {
  const person = await one.asRole('designer')
  const events = await listen({ cookie: person.cookie })
  expect(await endOf(events, () => end(person))).toBeLessThan(5000)
  expect(codeOf(await person.graphql('{ capabilities }'))).toBe('unauthenticated')
  expect(codeOf(await other.graphql('{ capabilities }', {}, { cookie: person.cookie }))).toBe('unauthenticated')
})

test('a revoked token ends like a session', async () => {
  const { id, secret, client } = await createToken(one, ['connectors:read'])
  const events = await listen({ authorization: `Bearer ${secret}` })
  expect(await endOf(events, () => one.graphql('mutation ($id: ID!) { revokeServiceToken(id: $id) { errors { message } } }', { id }))).toBeLessThan(5000)
  expect(codeOf(await client.graphql('{ capabilities }'))).toBe('unauthenticated')
})

test.each([
  ['disabled', 'mutation ($id: ID!) { disablePerson(id: $id) { errors { message } } }'],
  ['no admin any more', 'mutation ($id: ID!) { changeRole(id: $id, role: designer) { errors { message } } }'],
])('what an admin handed out ends when that admin is %s', async (_, document) => {
  const admin = await one.asRole('admin')
  const { secret, client } = await createToken({ ...one, admin }, ['connectors:read'])
  const events = await listen({ authorization: `Bearer ${secret}` })
  const id = await idOf(admin)
  expect(await endOf(events, () => one.graphql(document, { id }))).toBeLessThan(5000)
  expect(codeOf(await client.graphql('{ capabilities }'))).toBe('unauthenticated')
  const { data } = await one.graphql<{ serviceTokens: { madeBy: string; isWorking: boolean }[] }>('{ serviceTokens { madeBy isWorking } }')
  expect(data?.serviceTokens).toContainEqual({ madeBy: 'A admin', isWorking: false })
})

test.each([
  ['disabled', 'mutation ($id: ID!) { disablePerson(id: $id) { errors { message } } }'],
  ['no admin any more', 'mutation ($id: ID!) { changeRole(id: $id, role: designer) { errors { message } } }'],
])('whom an admin invited who is %s meanwhile does not come in', async (_, document) => {
  const admin = await one.asRole('admin')
  const email = `friend-${crypto.randomUUID().slice(0, 8)}@example.com`
  const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { result { link } errors { message } } }'
  const { data } = await admin.graphql<{ invitePerson: { result: { link: string } } }>(invite, { input: { email, role: 'admin' } })
  await one.graphql(document, { id: await idOf(admin) })
  await expect(followLink(other.url, data?.invitePerson.result.link ?? '', { name: 'Friend', email })).rejects.toThrow('404')
  const left = await one.graphql<{ invitations: { email: string }[] }>('{ invitations { email } }')
  expect(left.data?.invitations).not.toContainEqual({ email })
})

test('disabling takes back a link for a new password', async () => {
  const person = await one.asRole('designer')
  const id = await idOf(person)
  const made = await one.graphql<{ makePasswordLink: { result: { link: string } } }>('mutation ($id: ID!) { makePasswordLink(id: $id) { result { link } } }', { id })
  await one.graphql('mutation ($id: ID!) { disablePerson(id: $id) { errors { message } } }', { id })
  await one.graphql('mutation ($id: ID!) { enablePerson(id: $id) { errors { message } } }', { id })
  await expect(followLink(one.url, made.data?.makePasswordLink.result.link ?? '', { name: '', email: person.email })).rejects.toThrow('404')
})

test('who is disabled can not sign in until enabled again, with the role as it was', async () => {
  const person = await one.asRole('designer')
  const id = await idOf(person)
  await one.graphql('mutation ($id: ID!) { disablePerson(id: $id) { errors { message } } }', { id })
  await expect(signIn(one.url, person.email)).rejects.toThrow(/disabled/)
  await one.graphql('mutation ($id: ID!) { enablePerson(id: $id) { errors { message } } }', { id })
  const back = await signIn(other.url, person.email)
  expect((await back.graphql('{ viewer { role } }')).data).toEqual({ viewer: { role: 'designer' } })
})

test('the last admin stays, and nobody changes the own role', async () => {
  const admin = await idOf(one)
  const own = await one.graphql('mutation ($id: ID!) { changeRole(id: $id, role: designer) { errors { code message } } disablePerson(id: $id) { errors { code } } }', { id: admin })
  expect(own.data).toMatchObject({ changeRole: { errors: [{ code: 'forbidden', message: 'You can not change your own role; another admin can.' }] }, disablePerson: { errors: [{ code: 'forbidden' }] } })
  const second = await one.asRole('admin')
  const demote = 'mutation ($id: ID!) { changeRole(id: $id, role: reviewer) { errors { message } } }'
  // Both at once: one of the two stays.
  const answers = await Promise.all([second.graphql(demote, { id: admin }), other.graphql(demote, { id: await idOf(second) })])
  expect(answers).toHaveLength(2)
  const [row] = await one.database.owner<{ count: number }[]>`SELECT count(*) FROM people WHERE role = 'admin' AND disabled_at IS NULL`
  expect(row?.count).toBeGreaterThan(0)
})
