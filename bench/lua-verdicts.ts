// Whether our parser and native Lua 5.4 agree on what is Lua: npm run bench:lua-verdicts [seed] [count]. lua5.4 must be installed. Fails when they differ.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventedProgram } from '#lua/instrument/testing/invented-programs.ts'
import { LuaLanguageService } from '#lua/language/language-service.ts'
import { pick, seededRandom } from './invented-lua.ts'
import { snippets } from './lua-verdicts/snippets.ts'
import { printTable } from './table.ts'

const [seed = 1, count = 20_000] = process.argv.slice(2).map(Number)
const random = seededRandom(seed)
/** Comments, strings, names, numbers, marks and space. */
const tokens = /--\[(=*)\[[^]*?\]\1\]|--[^\n]*|\[(=*)\[[^]*?\]\2\]|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|[A-Za-z_]\w*|0[xX][\w.]+|\d[\w.]*|::|\.{2,3}|[<>=~]=|\/\/|<<|>>|\s+|./g

const somePlace = (list: readonly string[]) => Math.floor(random() * list.length)

/** Tokens in no order at all, or a program that uses all of the grammar with one place changed. */
function candidate(): string {
  if (random() < 0.35) return Array.from({ length: 1 + Math.floor(random() * 14) }, () => pick(random, snippets)).join(' ')
  const parts = inventedProgram(random).match(tokens) ?? []
  const [at, other] = [somePlace(parts), somePlace(parts)]
  const change = pick(random, ['none', 'take out', 'put in', 'put in', 'put instead', 'put instead', 'change places'])
  if (change === 'take out') parts.splice(at, 1 + Math.floor(random() * 2))
  if (change === 'put in') parts.splice(at, 0, ` ${pick(random, snippets)} `)
  if (change === 'put instead') parts.splice(at, 1, ` ${pick(random, snippets)} `)
  if (change === 'change places') [parts[at], parts[other]] = [parts[other] ?? '', parts[at] ?? '']
  return parts.join('')
}

/** What native Lua says of each, all in one process; null where it is Lua. */
function nativeVerdicts(texts: readonly string[]): (string | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'lua-verdicts-'))
  const [file, script] = [join(folder, 'texts'), join(folder, 'judge.lua')]
  writeFileSync(file, texts.map((text) => `${Buffer.byteLength(text)}\n${text}`).join(''))
  writeFileSync(script, `local file = io.open(arg[1], "rb")
for length in function() return file:read("n", "L") end do
  local fine, problem = load(length == 0 and "" or file:read(length), "=text")
  print(fine and "" or (problem:gsub("\\n", " ")))
end`)
  const { stdout } = spawnSync('lua5.4', [script, file], { encoding: 'utf8', maxBuffer: 2 ** 30 })
  rmSync(folder, { recursive: true })
  return stdout.split('\n').slice(0, texts.length).map((line) => (line === '' ? null : line))
}

function ownVerdict(text: string): string | null {
  const service = new LuaLanguageService()
  service.workspace.setDocument({ uri: 'main', kind: 'timers', text })
  return service.diagnostics('main').find(({ rule }) => rule === 'syntax')?.message ?? null
}

const texts = Array.from({ length: count }, candidate)
const native = nativeVerdicts(texts)
if (native.length !== texts.length) throw new Error(`lua5.4 judged ${native.length} of ${texts.length} texts.`)
let different = 0
for (const [index, text] of texts.entries()) {
  const [theirs, ours] = [native[index] ?? null, ownVerdict(text)]
  if ((theirs === null) === (ours === null)) continue
  different += 1
  console.log(`Native Lua: ${theirs ?? 'fine'}. Ours: ${ours ?? 'fine'}.\n${text}\n`)
}
const isLua = native.filter((verdict) => verdict === null).length
printTable(`What is Lua 5.4, seed ${seed}`, [{ what: 'texts on which the parser and native Lua differ', measured: String(different), against: `${count.toLocaleString('en')} texts, ${isLua.toLocaleString('en')} of them Lua`, ratio: '' }])
process.exitCode = different === 0 ? 0 : 1
