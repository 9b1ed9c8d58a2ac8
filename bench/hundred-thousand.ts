// Search and scroll over 100,000 connectors: npm run bench:100k [-- --data /folder/that/stays]
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { signInAsAdmin } from '#e2e/sign-in.ts'
import { startStudio } from '#e2e/studio-process.ts'
import { openDatabase } from '#server/db/database.ts'
import { startEmbedded } from '#server/db/embedded/embedded.ts'
import { withPage } from './chromium.ts'
import { fillConnectors } from './fill-connectors.ts'
import { scrollRows } from './scroll-speed.ts'
import { searchRows } from './search-speed.ts'
import { printTable } from './table.ts'

const { values } = parseArgs({
  options: { data: { type: 'string', default: join(tmpdir(), 'studio-100k') }, count: { type: 'string', default: '100000' } },
})

await mkdir(values.data, { recursive: true })
await fillOnce(values.data, Number(values.count))
const studio = await startStudio({ dataDir: values.data })
const cookie = await signInAsAdmin(studio)
printTable('Search and lists over GraphQL', await searchRows(studio.url, cookie))
printTable('Scrolling the tree in Chromium', await withPage(cookie, (page) => scrollRows(page, studio.url)))
await studio.stop()

/** A folder that was filled before is used as it is: filling takes minutes. */
async function fillOnce(dataFolder: string, count: number): Promise<void> {
  const source = await startEmbedded({ dataFolder, report: console.log, onFailure: (error) => console.error(error) })
  const database = await openDatabase(source.location)
  const [row] = await database.app<{ count: number }[]>`SELECT count(*) AS count FROM connectors`
  if (row === undefined || row.count < count) await fillConnectors(source.location, { count, seed: 1 })
  await database.close()
  await source.stop()
}
