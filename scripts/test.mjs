// Runs every check and test, one after another, and ends with one line that counts them all.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const reports = await mkdtemp(join(tmpdir(), 'studio-tests-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

const counts = [
  await counted('npm run check'),
  await counted(`npx vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`, () => unitCounts(unitReport)),
  await counted('npx playwright test --reporter=list,json', () => browserCounts(browserReport)),
]
await rm(reports, { recursive: true })

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

/** A command without a report counts as one; a failure that no report shows, as a crash, counts as one too. */
async function counted(command, readCounts) {
  console.log(`\n> ${command}`)
  const succeeded = await run(command)
  const count = readCounts ? await readCounts().catch(() => ({ passed: 0, failed: 0 })) : { passed: succeeded ? 1 : 0, failed: 0 }
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 }
}

async function unitCounts(path) {
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(path, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}

async function browserCounts(path) {
  const { stats } = JSON.parse(await readFile(path, 'utf8'))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

function run(command) {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport }
  const child = spawn(command, { shell: true, stdio: 'inherit', env })
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)))
}
