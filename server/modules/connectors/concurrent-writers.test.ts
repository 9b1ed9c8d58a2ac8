import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAction, read, update } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import { startTwoTestServers, type TestServer } from '#server/test/studio-server.ts'

const writers = 16
const savesEach = 2

let servers: [TestServer, TestServer]
beforeAll(async () => {
  servers = await startTwoTestServers()
})
afterAll(() => Promise.all(servers.map((server) => server.close())))

test('sixteen people who save the same draft through two servers lose nothing', async () => {
  const [server] = servers
  const { id } = await createDraft(server, { sharedLibrary: '', actions: [anAction({ script: '' })] })
  await Promise.all(Array.from({ length: writers }, (_, writer) => writeLines(servers[writer % 2] ?? server, id, writer)))
  const saved = await read(server, id)
  const expected = Array.from({ length: writers }, (_, writer) => Array.from({ length: savesEach }, (__, line) => `-- ${writer}/${line}`)).flat().sort()
  expect(lines(saved?.sharedLibrary)).toEqual(expected)
  expect(lines(saved?.actions[0]?.script)).toEqual(expected)
})

/** Adds lines one after the other, each on top of what is there; a stale save reads again. */
async function writeLines(server: TestServer, id: string, writer: number): Promise<void> {
  for (let line = 0; line < savesEach; ) {
    const now = await read(server, id)
    const [action] = now?.actions ?? []
    if (!now || !action) throw new Error('The draft has gone.')
    const added = `-- ${writer}/${line}\n`
    const { errors } = await update(server, id, {
      expectedUpdatedAt: now.updatedAt,
      sharedLibrary: `${now.sharedLibrary ?? ''}${added}`,
      actions: [anAction({ id: action.id, script: action.script + added })],
    })
    if (errors.length === 0) line += 1
    else expect(errors).toMatchObject([{ code: 'stale_record' }])
  }
}

const lines = (text: string | null | undefined) => (text ?? '').split('\n').filter((line) => line !== '').sort()
