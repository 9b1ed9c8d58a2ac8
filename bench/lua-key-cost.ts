// What a key costs the Lua language service, without a browser: npm run bench:lua-key
// Wall time can be made of other processes; the processor time of all keys, garbage collection included, can not.
import { availableParallelism, loadavg } from 'node:os'
import { LuaLanguageService } from '#lua/language/language-service.ts'
import { inventedScript, seededRandom } from './invented-lua.ts'

const typed = 'local answer = http.get(config.url .. "/orders")\nif answer then log.info("got it", { status = answer.status }) end\n'
const rounds = 3

/** Functions that stand alone, or functions of one table, so that types of each can depend on all. */
const shapes = { 'functions of their own': (name: string) => `local function ${name}()\n`, 'functions of one table': (name: string) => `function M.${name}()\n` }

function textOf(lines: number, opening: (name: string) => string): string {
  const random = seededRandom(lines)
  let text = 'local M = {}\n'
  for (let part = 0; text.split('\n').length < lines; part += 1) text += `${opening(`part_${part}`)}${inventedScript(random)}end\n`
  return text
}

function costOf(text: string) {
  const service = new LuaLanguageService()
  const middle = text.indexOf('\n', text.length / 2) + 1
  const before = process.cpuUsage()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (let length = 1; length <= typed.length; length += 1) {
      // A text that came from another thread is one piece; one that was put together here is not.
      const now = Buffer.from(`${text.slice(0, middle)}${typed.slice(0, length)}\n${text.slice(middle)}`).toString()
      const startedAt = performance.now()
      service.workspace.setDocument({ uri: 'main', kind: 'timers', text: now })
      service.diagnostics('main')
      times.push(performance.now() - startedAt)
    }
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  return { 'processor ms a key': ((user + system) / 1_000 / times.length).toFixed(1), 'best tenth ms': at(0.1), 'median ms': at(0.5), 'p95 ms': at(0.95) }
}

const results: Record<string, ReturnType<typeof costOf>> = {}
for (const [shape, opening] of Object.entries(shapes)) for (const lines of [2_000, 5_000]) results[`${lines} lines, ${shape}`] = costOf(textOf(lines, opening))
console.log(`From a new text to all its problems (load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores)`)
console.table(results)
