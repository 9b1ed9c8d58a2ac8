import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostileBodies } from './test/hostile-requests.ts'
import { startTestServer, type TestServer } from './test/studio-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const post = (body: string) =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', cookie: server.admin.cookie }, body })

/** Everything that any change would leave. */
async function traces(): Promise<unknown> {
  const [counted] = await server.database.owner`SELECT (SELECT count(*) FROM connectors) AS connectors, (SELECT count(*) FROM audit_records) AS records, (SELECT count(*) FROM burned_versions) AS burned`
  return counted
}

test.each(Object.entries(hostileBodies))('%s: refused, without effect, and the next request works', async (_, body) => {
  const before = await traces()
  const response = await post(body())
  const answer: { data?: unknown; errors?: { message: string }[] } = await response.json()
  expect([response.status, answer.data ?? null, answer.errors?.length]).toEqual([expect.toSatisfy((status) => status >= 400 && status < 500), null, expect.toSatisfy((count) => count > 0)])
  expect(answer.errors?.[0]?.message).not.toMatch(/Something went wrong/)
  expect(await traces()).toEqual(before)
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('isAdmin')
  expect((await server.graphql('{ viewer { name } }')).data).toEqual({ viewer: { name: 'Ada Admin' } })
})
