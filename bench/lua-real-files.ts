// Reads real Lua files beside luac: node bench/lua-real-files.ts <folder> [luac]
// Prints wrongly refused and wrongly taken files, what is left of them when they are mutilated, and what formatting does to them.
import * as styLua from '@wasm-fmt/lua_fmt'
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatterFrom } from '#lua/language/format/formatter.ts'
import { LuaLanguageService } from '#lua/language/language-service.ts'
import type { DocumentSymbol } from '#lua/language/symbols.ts'
import { seededRandom } from './invented-lua.ts'

const [folder, luac = 'luac5.4'] = process.argv.slice(2)
if (folder === undefined) throw new Error('Which folder? node bench/lua-real-files.ts <folder> [luac]')
const mutilations = 10_000
const scratch = join(process.env['TMPDIR'] ?? '/tmp', `lua-real-files-${process.pid}.lua`)
const service = new LuaLanguageService()
service.formatter = formatterFrom(styLua)

const isUtf8 = (file: string) => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) !== ''
function readable(file: string): boolean {
  try {
    return isUtf8(file)
  } catch {
    return false
  }
}

/** Lua's own programs leave out a first line that begins with #; a connector's script never has one. */
const textOf = (file: string) => readFileSync(file, 'utf8').replace(/^#[^\n]*/, '')

function isLua(text: string): boolean {
  writeFileSync(scratch, text)
  return spawnSync(luac, ['-p', scratch]).status === 0
}

function open(text: string) {
  service.workspace.setDocument({ uri: 'main', kind: 'timers', text })
}

const isTaken = (text: string) => {
  open(text)
  return !service.diagnostics('main').some(({ rule }) => rule === 'syntax')
}

const functionsIn = (symbols: readonly DocumentSymbol[]): string[] => symbols.flatMap(({ name, kind, children }) => [...(kind === 'function' || kind === 'method' ? [name] : []), ...functionsIn(children)])

/** Takes out some characters, a line or a block. */
function mutilated(text: string, random: () => number): { text: string; from: number; to: number } {
  const kind = random()
  const at = Math.floor(random() * text.length)
  const lineStart = text.lastIndexOf('\n', at) + 1
  const lineEnd = (from: number, lines: number): number => (lines === 0 || from < 0 ? (from < 0 ? text.length : from) : lineEnd(text.indexOf('\n', from + 1), lines - 1))
  const [from, to] = kind < 0.5 ? [at, Math.min(text.length, at + 1 + Math.floor(random() * 4))] : [lineStart, lineEnd(Math.max(0, lineStart - 1), kind < 0.8 ? 1 : 2 + Math.floor(random() * 6))]
  return { text: text.slice(0, from) + text.slice(to), from, to }
}

const files = globSync('**/*.{lua,nse}', { cwd: folder }).map((file) => join(folder, file)).filter(readable)
const texts = files.map(textOf)
const verdicts = texts.map((text) => ({ text, oracle: isLua(text), own: isTaken(text) }))
const valid = verdicts.filter(({ oracle, own }) => oracle && own).map(({ text }) => text)
const named = (wanted: (verdict: (typeof verdicts)[number]) => boolean) => verdicts.flatMap((verdict, index) => (wanted(verdict) ? [files[index]] : []))
const refused = named(({ oracle, own }) => oracle && !own)
const taken = named(({ oracle, own }) => !oracle && own)
console.log(`${files.length} files, ${texts.reduce((sum, text) => sum + text.split('\n').length, 0)} lines, ${verdicts.filter(({ oracle }) => oracle).length} of them Lua 5.4 by ${luac}`)
console.log(`false errors ${refused.length}, false accepts ${taken.length}`, refused.slice(0, 5), taken.slice(0, 5))

const random = seededRandom(54)
const outcome = { kept: 0, undamaged: 0, crashes: 0 }
for (let round = 0; round < mutilations; round += 1) {
  const text = valid[Math.floor(random() * valid.length)] ?? ''
  open(text)
  const before = service.documentSymbols('main')
  const broken = mutilated(text, random)
  const lost = text.slice(broken.from, broken.to)
  try {
    open(broken.text)
    service.diagnostics('main')
    const left = new Set(functionsIn(service.documentSymbols('main')))
    // A function whose name was hit is not undamaged.
    const undamaged = functionsIn(before).filter((name) => !lost.includes(name.split(/[.:]/).at(-1) ?? name) && (broken.text.includes(name)))
    outcome.undamaged += undamaged.length
    outcome.kept += undamaged.filter((name) => left.has(name)).length
  } catch (error) {
    outcome.crashes += 1
    if (outcome.crashes < 4) console.error(error)
  }
}
console.log(`${mutilations} mutilated files: ${outcome.crashes} crashes, ${((100 * outcome.kept) / outcome.undamaged).toFixed(2)} % of the undamaged functions in the outline`)

const formatted = { done: 0, refused: new Map<string, number>(), unstable: 0, broken: 0 }
for (const text of valid) {
  open(text)
  const once = service.format('main', null)
  if (!once.ok) {
    formatted.refused.set(once.reason.slice(0, 70), (formatted.refused.get(once.reason.slice(0, 70)) ?? 0) + 1)
    continue
  }
  formatted.done += 1
  open(once.text)
  const twice = service.format('main', null)
  if (!twice.ok || twice.text !== once.text) formatted.unstable += 1
  if (!isLua(once.text)) formatted.broken += 1
}
console.log(`formatted ${formatted.done} of ${valid.length}: ${formatted.unstable} differ the second time, ${formatted.broken} are no Lua any more; refused:`, [...formatted.refused])
