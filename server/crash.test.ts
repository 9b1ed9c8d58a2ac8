import { expect, test, vi } from 'vitest'
import { freePort } from './db/embedded/free-port.ts'
import { connectAsOwner } from './db/connections.ts'
import { verifyAudit } from './modules/audit/verify.ts'
import { createDraft } from './test/factories.ts'
import { graphqlClient } from './test/graphql-client.ts'
import { startProxy } from './test/proxy.ts'
import { expectAllHeld, type SaveStorm, startSaves } from './test/save-storm.ts'
import { newDataFolder, postmasterOf, startStudioProcess } from './test/studio-process.ts'
import { createEmptyDatabase, databaseUrl } from './test/test-database.ts'

/** npm run test:soak kills more often. */
const kills = Number(process.env['STUDIO_KILLS'] ?? 3)
const writers = 4
const patience = 60_000
vi.setConfig({ testTimeout: 120_000 + kills * patience })

/** Waits until the server has taken more saves, so that what is killed is in the middle of the next ones. */
async function moreSaves(storm: SaveStorm): Promise<void> {
  const enough = storm.acknowledged() + 3 * writers
  await expect.poll(storm.acknowledged, { timeout: patience }).toBeGreaterThanOrEqual(enough)
}

test('no acknowledged save is missing when the server is killed again and again', async () => {
  const settings = { STUDIO_DATA_DIR: await newDataFolder(), STUDIO_PORT: String(await freePort()), STUDIO_LOG_LEVEL: 'silent' }
  let studio = startStudioProcess(settings)
  const admin = await studio.admin()
  const storm = await startSaves(admin, writers)
  for (let count = 0; count < kills; count += 1) {
    await moreSaves(storm)
    studio.kill('SIGKILL')
    await studio.ended()
    studio = startStudioProcess(settings)
  }
  await moreSaves(storm)
  await expectAllHeld(admin, await storm.stop())
})

test('no acknowledged save is missing when PostgreSQL is killed again and again', async () => {
  const STUDIO_DATA_DIR = await newDataFolder()
  const studio = startStudioProcess({ STUDIO_DATA_DIR, STUDIO_LOG_LEVEL: 'silent' })
  const admin = await studio.admin()
  const storm = await startSaves(admin, writers)
  for (let count = 1; count <= kills; count += 1) {
    await moreSaves(storm)
    process.kill(await postmasterOf(STUDIO_DATA_DIR), 'SIGKILL')
    await studio.said(new RegExp(`(The database runs again\\.[^]*){${count}}`))
  }
  await moreSaves(storm)
  await expectAllHeld(admin, await storm.stop())
})

test('of two servers behind a proxy one is killed, and the other goes on', async () => {
  const location = await createEmptyDatabase()
  const settings = { DATABASE_URL: databaseUrl(location), STUDIO_LOG_LEVEL: 'silent' }
  const first = startStudioProcess(settings)
  const { cookie } = await first.admin()
  const second = startStudioProcess(settings)
  const proxy = await startProxy([await first.url(), await second.url()])
  const admin = graphqlClient(proxy, { cookie })
  const storm = await startSaves(admin, writers)
  await moreSaves(storm)
  first.kill('SIGKILL')
  await moreSaves(storm)
  await expectAllHeld(admin, await storm.stop())

  const events = admin.subscribe('subscription { connectorEvents { created { name } } }')
  const next = events.next()
  // The subscription may begin after the first of them, and one may meet a connection that the killed server has left.
  const created = setInterval(() => void Promise.allSettled([createDraft(admin, { name: 'After the crash' })]), 200)
  expect((await next).value).toMatchObject({ data: { connectorEvents: { created: { name: 'After the crash' } } } })
  clearInterval(created)
  await events.return?.()
  const owner = connectAsOwner(location, 1)
  expect((await verifyAudit(owner, null)).problems).toEqual([])
  await owner.end()
})
