// Start, first paint, editor, saves: npm run bench
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signInAsAdmin } from '#e2e/sign-in.ts'
import { StudioApi } from '#e2e/studio-api.ts'
import { startStudio } from '#e2e/studio-process.ts'
import { withPage } from './chromium.ts'
import { editorReady, treePainted } from './page-speed.ts'
import { saveRows } from './save-speed.ts'
import { medianAndWorst, printTable, type Row } from './table.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'studio-bench-'))
const first = await timed(() => startStudio({ dataDir }))
await signInAsAdmin(first.result)
await first.result.stop()
const second = await timed(() => startStudio({ dataDir }))
const studio = second.result
const cookie = await signInAsAdmin(studio)

const rows: Row[] = [
  medianAndWorst('first start (database made, library loaded; packages and build done)', [first.ms], 60_000),
  medianAndWorst('second start', [second.ms], 5_000),
  medianAndWorst('tree painted, from the address to its rows', await withPage(cookie, (page) => treePainted(page, studio.url)), 1_000),
  medianAndWorst('editor ready, from the address to Lua in Monaco', await withPage(cookie, (page) => editorReady(page, studio.url, new StudioApi(studio.url, cookie))), 2_000),
]
printTable('Start and pages', rows)
printTable('Saves', await saveRows(studio.url, cookie))
await studio.stop()
await rm(dataDir, { recursive: true, force: true })

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const startedAt = performance.now()
  const result = await work()
  return { ms: performance.now() - startedAt, result }
}
