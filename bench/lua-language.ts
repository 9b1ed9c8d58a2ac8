// What the Lua language service costs beside luac and luacheck: node bench/lua-language.ts [script.lua ...]
// Without arguments it measures the scripts of library/, put together to 500, 2,000 and 5,000 lines.
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LuaLanguageService } from '#lua/language/language-service.ts'
import { parse } from '#lua/language/parser/parse.ts'
import { bind } from '#lua/language/scopes/bind.ts'

const warmRounds = 30
/** A process takes long to start. */
const processRounds = 5
const files = process.argv.length > 2 ? process.argv.slice(2) : globSync('library/**/*.lua')
const scripts = files.map((file) => readFileSync(file, 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'lua-bench-'))

/** Scripts one after the other, each in a function of its own, up to a number of lines. */
function scriptOf(lines: number): string {
  let text = ''
  for (let index = 0; text.split('\n').length < lines; index += 1) text += `local function part_${index}()\n${scripts[index % scripts.length] ?? ''}\nend\n`
  return text
}

function milliseconds(run: () => unknown, rounds = warmRounds): number[] {
  return Array.from({ length: rounds }, () => {
    const startedAt = performance.now()
    run()
    return performance.now() - startedAt
  }).sort((a, b) => a - b)
}

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const shown = (sorted: number[]) => `${at(sorted, 0.5).toFixed(1)} (p95 ${at(sorted, 0.95).toFixed(1)})`

function measure(lines: number): Record<string, string> {
  const text = scriptOf(lines)
  const [head, tail] = [text.slice(0, text.length / 2), text.slice(text.length / 2)]
  const line = head.split('\n').length
  const edited = `${head}\nlocal probe = config.\n${tail}`
  const file = join(folder, `${lines}.lua`)
  writeFileSync(file, text)
  const service = new LuaLanguageService()
  let edit = 0
  const afterEdit = (content: string) => service.workspace.setDocument({ uri: 'main', kind: 'actions', text: `${content}\n-- ${(edit += 1)}` })
  const own = milliseconds(() => bind(parse(text)))
  const luac = milliseconds(() => spawnSync('luac5.4', ['-p', file]), processRounds)
  const luacheck = milliseconds(() => spawnSync('luacheck', ['-q', '--std', 'lua54', file]), processRounds)
  const problems = milliseconds(() => { afterEdit(text); service.diagnostics('main') })
  return {
    lines: String(text.split('\n').length),
    'parse and bind, ms': shown(own),
    'parse broken, ms': shown(milliseconds(() => parse(edited))),
    'edit to problems, ms': shown(problems),
    'edit to completion, ms': shown(milliseconds(() => { afterEdit(edited); service.complete('main', { line, column: 21 }) })),
    'semantic tokens, ms': shown(milliseconds(() => { afterEdit(text); service.semanticTokens('main') })),
    'parse and bind / luac -p process': (at(own, 0.5) / at(luac, 0.5)).toFixed(2),
    'problems / luacheck process': (at(problems, 0.5) / at(luacheck, 0.5)).toFixed(2),
  }
}

console.table([500, 2_000, 5_000].map(measure))
