// How long fresh live values take in Node, without the page: npm run bench:live-node
import { readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { instrument } from '#lua/instrument/instrument.ts'
import { parse } from '#lua/language/parser/parse.ts'
import { LuaRunner } from '#lua/sandbox/lua-runner.ts'
import { type RunRequest, usualLimits, usualWatch, type WatchLimits } from '#lua/sandbox/run-request.ts'
import { orders, ordersModule } from './orders-module.ts'
import { printTable, type Row, share } from './table.ts'

const compiled = new WebAssembly.Module(readFileSync('node_modules/wasmoon/dist/glue.wasm'))
const rounds = 100
const warmUps = 50
const visibleLines = 100

function requestOf(text: string, watch: WatchLimits | null): RunRequest {
  const answers = { http: [], store: {}, actions: [], now: '2026-11-26T12:00:00Z', seed: 1 }
  const connector = { handle: 'shop', scripts: [{ name: 'actions/map' as const, text }], policyJson: '{ "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }', configJson: '{}' }
  return { connector, module: 'actions/map', inputJson: JSON.stringify(orders), answers, limits: usualLimits, watch }
}

function timed(act: () => void): number {
  const before = performance.now()
  act()
  return performance.now() - before
}

const runner = new LuaRunner(compiled)

/** Each round a text of its own, as after a key, in a Lua that stands ready; with the report as the text that crosses to the page. */
function runs(text: string, watch: WatchLimits | null): number[] {
  const all = Array.from({ length: rounds + warmUps }, (_, round) => {
    const request = requestOf(`${text}-- ${round}`, watch)
    const took = timed(() => JSON.parse(JSON.stringify(runner.run(request))))
    runner.renew()
    return took
  })
  return all.slice(warmUps)
}

function rowsOf(what: string, series: number[], limitMs: number | null): Row[] {
  return [
    share(`${what}, best tenth`, series, { at: 0.1, limitMs }),
    share(`${what}, median`, series, { at: 0.5, limitMs }),
    ...(limitMs === null ? [] : [share(`${what}, p95`, series, { at: 0.95, limitMs })]),
  ]
}

const rows: Row[] = []
for (const { lines, limitMs } of [{ lines: 300, limitMs: 20 }, { lines: 2_000, limitMs: 80 }]) {
  const text = ordersModule(lines)
  const visible = { ...usualWatch, lines: [{ script: 'actions/map' as const, from: Math.floor(lines / 2), to: Math.floor(lines / 2) + visibleLines }] }
  const named = (what: string) => `${what}, ${lines.toLocaleString('en')} lines`
  const chunk = parse(text)
  rows.push(
    ...rowsOf(named('parse'), Array.from({ length: rounds }, () => timed(() => parse(text))), null),
    ...rowsOf(named('instrument'), Array.from({ length: rounds }, () => timed(() => instrument(chunk))), null),
    ...rowsOf(named('plain run'), runs(text, null), null),
    ...rowsOf(named('values in sight'), runs(text, visible), limitMs),
    ...rowsOf(named('all values'), runs(text, usualWatch), null),
  )
}
rows.push(...rowsOf('Lua as if fresh, after the report', Array.from({ length: rounds }, () => timed(() => runner.renew())), null))
printTable(`Live values in Node (load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores)`, rows)
