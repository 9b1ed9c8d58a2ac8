// How long the server takes to refuse what nobody should send: npm run bench:hostile
import { hostileBodies } from '#server/test/hostile-requests.ts'
import { signInAsAdmin } from '#e2e/sign-in.ts'
import { startStudio } from '#e2e/studio-process.ts'
import { medianAndWorst, printTable, type Row } from './table.ts'

const turns = 7
const limitMs = 100
const studio = await startStudio()
const { name, value } = await signInAsAdmin(studio)
const headers = { 'content-type': 'application/json', cookie: `${name}=${value}` }

const rows: Row[] = []
for (const [what, body] of Object.entries(hostileBodies)) rows.push(medianAndWorst(what, await refusals(body()), limitMs))
printTable('Hostile requests, from the first byte sent to the whole refusal', rows)
await studio.stop()

async function refusals(body: string): Promise<number[]> {
  const series: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const startedAt = performance.now()
    const response = await fetch(`${studio.url}/graphql`, { method: 'POST', headers, body })
    await response.text()
    series.push(performance.now() - startedAt)
  }
  return series
}
