// How fast a script runs in the sandbox, against native Lua 5.4: node bench/lua-speed.ts (lua5.4 must be installed)
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runModule } from '#lua/sandbox/run.ts'
import { usualLimits } from '#lua/sandbox/run-request.ts'
import { openLuaModule } from '#lua/sandbox/vm/lua-module.ts'
import { printTable } from './table.ts'

const programs = ['fib', 'strings', 'tables', 'gsub', 'json']
const rounds = 5
const limit = 2

const compiled = new WebAssembly.Module(readFileSync(fileURLToPath(import.meta.resolve('wasmoon/dist/glue.wasm'))))
const fileOf = (program: string) => fileURLToPath(new URL(`lua-speed/${program}.lua`, import.meta.url))

/** Milliseconds of a processor that the program itself takes; the clock on the wall counts what else the machine does. */
function native(program: string): number {
  const timed = `local run, start = loadfile(${JSON.stringify(fileOf(program))}), os.clock() run() io.write((os.clock() - start) * 1000)`
  return Number(execFileSync('lua5.4', ['-e', timed], { encoding: 'utf8' }))
}

function sandboxed(program: string): number {
  const module = openLuaModule(compiled)
  const before = process.threadCpuUsage()
  const report = runModule(module, {
    connector: { handle: 'bench', scripts: [{ name: 'actions/bench', text: readFileSync(fileOf(program), 'utf8') }], policyJson: null, configJson: '{}' },
    module: 'actions/bench',
    inputJson: '{}',
    answers: { http: [], store: {}, actions: [] },
    limits: { ...usualLimits, memoryBytes: 256 * 1024 * 1024, timeMs: 60_000 },
    watch: null,
  })
  if (report.result.status !== 'returned') throw new Error(JSON.stringify(report.result))
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

const median = (series: readonly number[]) => series.toSorted((left, right) => left - right)[Math.floor(series.length / 2)] ?? Number.NaN

const measured = programs.map((program) => {
  const pairs = Array.from({ length: rounds }, () => ({ ours: sandboxed(program), theirs: native(program) }))
  const ours = median(pairs.map((pair) => pair.ours))
  const theirs = median(pairs.map((pair) => pair.theirs))
  return { program, ours, theirs, ratio: median(pairs.map((pair) => pair.ours / pair.theirs)) }
})
const mean = Math.exp(measured.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / measured.length)

printTable('Lua in the sandbox', [
  ...measured.map(({ program, ours, theirs, ratio }) => ({ what: program, measured: `${ours.toFixed(0)} ms`, against: `native ${theirs.toFixed(0)} ms`, ratio: ratio.toFixed(2) })),
  { what: 'geometric mean', measured: mean.toFixed(2), against: `limit ${limit}`, ratio: (mean / limit).toFixed(2) },
])
