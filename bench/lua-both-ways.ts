// Runs invented programs as they are and instrumented: node bench/lua-both-ways.ts [count] [seed]
// Prints those that do not do the same; nothing else should differ than what was seen.
import { readFileSync } from 'node:fs'
import { inventedProgram } from '#lua/instrument/testing/invented-programs.ts'
import { runModule } from '#lua/sandbox/run.ts'
import { type RunRequest, usualLimits, usualWatch, type WatchLimits } from '#lua/sandbox/run-request.ts'
import { seededRandom } from '#lua/sandbox/run/seeded-random.ts'
import { openLuaModule } from '#lua/sandbox/vm/lua-module.ts'

const [count = '1000', seed = '1'] = process.argv.slice(2)
const compiled = new WebAssembly.Module(readFileSync('node_modules/wasmoon/dist/glue.wasm'))
const answers = { http: [], store: {}, actions: [], now: '2026-11-26T12:00:00Z', seed: 1 }
let module = openLuaModule(compiled)

function outcomeOf(text: string, watch: WatchLimits | null) {
  const connector = { handle: 'shop', scripts: [{ name: 'actions/test' as const, text }], policyJson: null, configJson: '{}' }
  const request: RunRequest = { connector, module: 'actions/test', inputJson: '{}', answers, limits: { ...usualLimits, timeMs: 60_000 }, watch }
  const { result, logs, values } = runModule(module, request)
  if (!module.reset()) module = openLuaModule(compiled)
  return { outcome: JSON.stringify([result, logs]), isReturned: result.status === 'returned', points: values?.scripts[0]?.points.length ?? 0 }
}

const random = seededRandom(Number(seed))
const totals = { same: 0, different: 0, returned: 0, points: 0, unwatched: 0 }
for (let round = 0; round < Number(count); round += 1) {
  const text = inventedProgram(random)
  const plain = outcomeOf(text, null)
  const watched = outcomeOf(text, usualWatch)
  const isSame = plain.outcome === watched.outcome
  totals[isSame ? 'same' : 'different'] += 1
  totals.returned += plain.isReturned ? 1 : 0
  totals.points += watched.points
  totals.unwatched += watched.points === 0 ? 1 : 0
  if (!isSame) console.log(`${text}\n-- plain: ${plain.outcome}\n-- watched: ${watched.outcome}\n`)
}
console.log(`${count} programs, ${totals.returned} of them run to their end: ${totals.same} do the same, ${totals.different} do not; ${totals.points} points with values, ${totals.unwatched} programs without`)
