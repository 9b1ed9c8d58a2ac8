// How long fresh live values take in Node, without the page: node bench/live-values.ts
import { readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { instrument } from '#lua/instrument/instrument.ts'
import { parse } from '#lua/language/parser/parse.ts'
import { runModule } from '#lua/sandbox/run.ts'
import { type RunRequest, usualLimits, usualWatch, type WatchLimits } from '#lua/sandbox/run-request.ts'
import { openLuaModule } from '#lua/sandbox/vm/lua-module.ts'
import { printTable, type Row, share } from './table.ts'

const compiled = new WebAssembly.Module(readFileSync('node_modules/wasmoon/dist/glue.wasm'))
const rounds = 100
const warmUps = 50
const visibleLines = 100

const input = {
  orders: Array.from({ length: 10 }, (_, order) => ({
    id: `order-${order}`,
    customer: { name: `Customer ${order}`, country: order % 2 === 0 ? 'DE' : 'SE' },
    items: Array.from({ length: 5 }, (_item, item) => ({ sku: `sku-${order}-${item}`, quantity: item + 1, price: 9.5 + item, paper: { weight: 90 + item, coated: item % 2 === 1 } })),
  })),
}

const partOf = (index: number) => `function parts.part_${index}(order)
  local total, seen = 0, {}
  for _, item in ipairs(order.items) do
    local amount = item.quantity * item.price
    if item.paper.coated and amount > ${index % 50} then
      amount = amount * 1.1
    end
    total = total + amount
    seen[#seen + 1] = string.format("%s-%d", item.sku, ${index})
  end
  local name = order.customer.name .. "/" .. seen[1]
  return { name = name, total = math.floor(total), part = ${index} }
end

`

/** A module as integrators write it: functions for the parts of a message, all of them called for each order. */
function moduleOf(lines: number): string {
  const parts = Array.from({ length: Math.floor((lines - 10) / 14) }, (_, index) => partOf(index)).join('')
  return `local parts, result = {}, {}\n\n${parts}for _, order in ipairs(input.orders) do\n  for name, part in pairs(parts) do\n    result[#result + 1] = part(order)\n  end\nend\nlog.info("done", { count = #result })\nreturn { count = #result, first = result[1] }\n`
}

function requestOf(text: string, watch: WatchLimits | null): RunRequest {
  const answers = { http: [], store: {}, actions: [], now: '2026-11-26T12:00:00Z', seed: 1 }
  const connector = { handle: 'shop', scripts: [{ name: 'actions/map' as const, text }], policyJson: '{ "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }', configJson: '{}' }
  return { connector, module: 'actions/map', inputJson: JSON.stringify(input), answers, limits: usualLimits, watch }
}

function timed(act: () => void): number {
  const before = performance.now()
  act()
  return performance.now() - before
}

const module = openLuaModule(compiled)

/** Each round a text of its own, as after a key, in a Lua that stands ready; with the report as the text that crosses to the page. */
function runs(text: string, watch: WatchLimits | null): number[] {
  const all = Array.from({ length: rounds + warmUps }, (_, round) => {
    const request = requestOf(`${text}-- ${round}`, watch)
    const took = timed(() => JSON.parse(JSON.stringify(runModule(module, request))))
    if (!module.reset()) throw new Error('This run needs more memory than a bench should.')
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
  const text = moduleOf(lines)
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
rows.push(...rowsOf('Lua as if fresh', Array.from({ length: rounds }, () => timed(() => module.reset())), null))
printTable(`Live values in Node (load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores)`, rows)
