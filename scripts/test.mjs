// Runs every check and test, one after another, and ends with one line that counts them all.
import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'

const unitReport = 'test-results/unit.json'
const browserReport = 'test-results/e2e.json' // named in playwright.config.ts

await Promise.all([unitReport, browserReport].map((path) => rm(path, { force: true })))
const counts = [
  await counted('npm run check'),
  await counted(`npx vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`, () => unitCounts(unitReport)),
  await counted('npx playwright test', () => browserCounts(browserReport)),
]

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
  const child = spawn(command, { shell: true, stdio: 'inherit' })
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)))
}
