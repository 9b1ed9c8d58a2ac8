import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { connectAsOwner } from './db/connections.ts'
import { freePort } from './db/embedded/free-port.ts'
import { runningProgram } from './db/embedded/process-state.ts'
import { createDraft } from './test/factories.ts'
import type { GraphqlClient } from './test/graphql-client.ts'
import { newDataFolder, postmasterOf, startStudioProcess } from './test/studio-process.ts'
import type { TestPerson } from './test/sign-in.ts'
import { createEmptyDatabase, databaseUrl } from './test/test-database.ts'

// Each test starts real processes, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

test('a second server on the same data folder says who uses it', async () => {
  const STUDIO_DATA_DIR = await newDataFolder()
  const first = startStudioProcess({ STUDIO_DATA_DIR })
  await first.url()
  const second = startStudioProcess({ STUDIO_DATA_DIR })
  expect(await second.ended()).toBe(1)
  expect(second.output()).toContain(`Another Connector Studio (process ${first.pid}) already uses ${STUDIO_DATA_DIR}; stop it or set STUDIO_DATA_DIR.`)
})

test('a busy port is named before a database is started', async () => {
  const STUDIO_DATA_DIR = await newDataFolder()
  const STUDIO_PORT = String(await occupyPort())
  const studio = startStudioProcess({ STUDIO_DATA_DIR, STUDIO_PORT })
  expect(await studio.ended()).toBe(1)
  expect(studio.output()).toContain(`Port ${STUDIO_PORT} is already in use.`)
  expect(studio.output()).toContain('STUDIO_PORT=')
  expect(existsSync(STUDIO_DATA_DIR)).toBe(false)
})

test('after kill -9 the next start takes the database over with everything in it', async () => {
  const STUDIO_DATA_DIR = await newDataFolder()
  const killed = startStudioProcess({ STUDIO_DATA_DIR })
  const id = await createDraftAt(await killed.admin(), 'Kept')
  const postmaster = await postmasterOf(STUDIO_DATA_DIR)
  killed.kill('SIGKILL')
  await killed.ended()
  const next = startStudioProcess({ STUDIO_DATA_DIR })
  expect(await nameAt(await next.admin(), id)).toBe('Kept')
  expect(await postmasterOf(STUDIO_DATA_DIR)).toBe(postmaster)
})

test('when PostgreSQL is killed it is started again and requests and events work as before', async () => {
  const STUDIO_DATA_DIR = await newDataFolder()
  const studio = startStudioProcess({ STUDIO_DATA_DIR })
  const url = await studio.url()
  const admin = await studio.admin()
  const id = await createDraftAt(admin, 'Kept')
  const events = await listenAt(url, admin)
  process.kill(await postmasterOf(STUDIO_DATA_DIR), 'SIGKILL')
  await studio.said(/The database runs again\./)
  expect(await nameAt(admin, id)).toBe('Kept')
  await createDraftAt(admin, 'After the crash')
  await readUntil(events, 'After the crash')
})

test('when PostgreSQL can not be started again the server tells so and goes on once it can', async () => {
  const STUDIO_DATA_DIR = await newDataFolder()
  const studio = startStudioProcess({ STUDIO_DATA_DIR })
  const [url, admin] = [await studio.url(), await studio.admin()]
  const id = await createDraftAt(admin, 'Kept')
  const needed = join(STUDIO_DATA_DIR, 'postgres', 'cluster', 'PG_VERSION')
  await rename(needed, `${needed}.away`)
  process.kill(await postmasterOf(STUDIO_DATA_DIR), 'SIGKILL')
  await studio.said(/PostgreSQL did not start: .*tried again/)
  expect((await fetch(`${url}/ready`)).status).toBe(503)
  await rename(`${needed}.away`, needed)
  await studio.said(/The database runs again\./)
  expect(await nameAt(admin, id)).toBe('Kept')
})

test('a server whose PostgreSQL can not be started again can be stopped', async () => {
  const STUDIO_DATA_DIR = await newDataFolder()
  const studio = startStudioProcess({ STUDIO_DATA_DIR })
  await studio.url()
  const needed = join(STUDIO_DATA_DIR, 'postgres', 'cluster', 'PG_VERSION')
  await rename(needed, `${needed}.away`)
  process.kill(await postmasterOf(STUDIO_DATA_DIR), 'SIGKILL')
  await studio.said(/PostgreSQL did not start: .*tried again/)
  studio.kill('SIGTERM')
  expect(await studio.ended()).toBe(0)
})

test('while the disk has little room left nothing is saved, and everything can be read', async () => {
  const studio = startStudioProcess({ STUDIO_DATA_DIR: await newDataFolder(), STUDIO_LEAST_ROOM: '999999999' })
  await studio.url()
  const admin = await studio.admin()
  expect(await admin.graphql('mutation { createConnector(input: { name: "Too much", handle: "too-much", connectorType: "erp" }) { result { id } } }')).toMatchObject({
    errors: [{ message: 'Nothing was saved: the disk of the database is full. Save again when there is room.', extensions: { code: 'not_saved' } }],
  })
  expect(await admin.graphql('{ listConnectors(limit: 1) { results { name } } }')).toMatchObject({ data: { listConnectors: { results: [{}] } } })
})

test('Ctrl-C ends the server and its database, also while a browser listens', async () => {
  const STUDIO_DATA_DIR = await newDataFolder()
  const studio = startStudioProcess({ STUDIO_DATA_DIR })
  await listenAt(await studio.url(), await studio.admin())
  const postmaster = await postmasterOf(STUDIO_DATA_DIR)
  studio.kill('SIGINT')
  expect(await studio.ended()).toBe(0)
  expect(runningProgram(postmaster)).toBeNull()
})

test('who stops the server lets the requests that run finish', async () => {
  const location = await createEmptyDatabase()
  const studio = startStudioProcess({ DATABASE_URL: databaseUrl(location) })
  const admin = await studio.admin()
  const id = await createDraftAt(admin, 'Before')
  const owner = connectAsOwner(location, 1)
  const save = admin.graphql.bind(null, 'mutation ($id: ID!) { destroyConnector(id: $id) { result { id } errors { code } } }', { id })
  const held = await owner.begin(async (sql) => {
    await sql`SELECT FROM connectors WHERE id = ${id} FOR UPDATE`
    const answer = save()
    await expect.poll(async () => (await sql`SELECT FROM pg_locks WHERE NOT granted`).length).toBeGreaterThan(0)
    studio.kill('SIGTERM')
    await studio.said(/Stopping/)
    return { answer }
  })
  expect(await held.answer).toEqual({ data: { destroyConnector: { result: { id }, errors: [] } } })
  expect(await studio.ended()).toBe(0)
  await owner.end()
})

test('with DATABASE_URL no database of its own is started', async () => {
  const STUDIO_DATA_DIR = await newDataFolder()
  const DATABASE_URL = databaseUrl(await createEmptyDatabase())
  const studio = startStudioProcess({ STUDIO_DATA_DIR, DATABASE_URL })
  const admin = await studio.admin()
  expect(await nameAt(admin, await createDraftAt(admin, 'Elsewhere'))).toBe('Elsewhere')
  expect(existsSync(STUDIO_DATA_DIR)).toBe(false)
})

test('a database that can not be reached is a sentence, not a stack', async () => {
  const studio = startStudioProcess({ DATABASE_URL: `postgres://someone@127.0.0.1:${await freePort()}/nothing` })
  expect(await studio.ended()).toBe(1)
  expect(studio.output()).toMatch(/The database could not be reached: .*ECONNREFUSED.* Check DATABASE_URL\./)
  expect(studio.output()).not.toMatch(/^\s+at /m)
})

async function occupyPort(): Promise<number> {
  const port = await freePort()
  const server = createServer().listen(port, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  return port
}

async function createDraftAt(client: GraphqlClient, name: string): Promise<string> {
  return (await createDraft(client, { name })).id
}

async function nameAt(client: GraphqlClient, id: string): Promise<string | undefined> {
  const query = 'query ($id: ID!) { getConnector(id: $id) { name } }'
  const answer = await client.graphql<{ getConnector: { name: string } | null }>(query, { id })
  return answer.data?.getConnector?.name
}

/** As a browser does: the answer stays open and tells what changes. */
async function listenAt(url: string, { cookie }: TestPerson): Promise<Response> {
  const query = encodeURIComponent('subscription { connectorEvents { created { name } } }')
  const events = await fetch(`${url}/graphql?query=${query}`, { headers: { accept: 'text/event-stream', cookie } })
  expect(events.status).toBe(200)
  return events
}

async function readUntil(events: Response, expected: string): Promise<void> {
  let told = ''
  for await (const text of events.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    told += text
    if (told.includes(expected)) return
  }
  throw new Error(`The events ended without "${expected}": ${told}`)
}
