// Runs test files of Lua itself in the sandbox, plain and instrumented, beside native Lua 5.4: node bench/lua-tests.ts [folder] [...]
// Without a folder, those that Debian's golang-github-yuin-gopher-lua-dev brings. lua5.4 must be installed. Fails when something differs.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from '#lua/language/parser/parse.ts'
import { type Part, partAt, partsOf, without } from './lua-tests/parts.ts'
import { comparison, reasonOf } from './lua-tests/reasons.ts'
import { bothWays, compilerProblem, runNative, type TestEnd } from './lua-tests/run-both.ts'

const debian = '/usr/share/gocode/src/github.com/yuin/gopher-lua/_lua5.1-tests'
/** The tests' own switches for slow or unusual machines, and a collector that does nothing. */
const prelude = '_port,_soft,_nomsg=true,true,true;collectgarbage=function()return 0 end;'

/** Texts in the encodings of before are read as if each byte were a character, for native Lua as well. */
function textOf(file: string): string {
  const bytes = readFileSync(file)
  const text = bytes.toString('utf8')
  return (text.includes('\uFFFD') ? bytes.toString('latin1') : text).replace(/^#[^\n]*/, '')
}

type Applying = { text: string; parts: number; left: { part: Part; reason: string }[] }

/** What of a file native Lua 5.4 runs to its end with what the sandbox has; null when that can not be told. */
function applyingPart(text: string): Applying | null {
  const parts = partsOf(text)
  const left: Applying['left'] = parts.filter(({ isReturn }) => isReturn).map((part) => ({ part, reason: 'what the file gives to another' }))
  for (;;) {
    const rest = prelude + without(text, left.map(({ part }) => part))
    const native = runNative(rest)
    const end = native.isDone ? compatibleEnd(rest) : native
    if (end.isDone) return { text: rest, parts: parts.length, left }
    const part = partAt(parts.filter((candidate) => !left.some((gone) => gone.part === candidate)), end.line)
    if (part === null) return null
    left.push({ part, reason: reasonOf(end.message) })
  }
}

/** Debian builds Lua 5.4 to compare by `__lt` where there is no `__le`, as Lua 5.3 did; plain Lua 5.4 raises an error. */
function compatibleEnd(text: string): TestEnd {
  const end = bothWays.plain(text)
  return !end.isDone && end.message.includes(comparison) ? end : { isDone: true, printed: [] }
}

/** Addresses of tables differ from machine to machine. */
const told = ({ printed }: TestEnd) => printed.join('\n').replace(/0x[0-9a-fA-F]+/g, '0x')

function verdict(ours: TestEnd, theirs: TestEnd): string {
  if (!ours.isDone) return `line ${ours.line}: ${ours.message.slice(0, 120)}`
  return told(ours) === told(theirs) ? 'passes' : 'prints something else'
}

function reasonsText(left: Applying['left']): string {
  const counts = new Map<string, number>()
  for (const { reason } of left) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([reason, count]) => `${count}: ${reason}`).join('; ')
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : [debian]
const files = folders.flatMap((folder) => globSync('**/*.lua', { cwd: folder }).toSorted().map((file) => join(folder, file)))
const totals = { files: 0, parts: 0, applying: 0, different: 0, misread: 0 }
console.log('| file | parser | parts that apply | plain | instrumented | left out |\n|---|---|---|---|---|---|')
for (const file of files) {
  const text = textOf(file)
  const problem = compilerProblem(text)
  const [ours] = parse(text).problems
  const isReadAlike = (problem === null) === (ours === undefined)
  totals.files += 1
  totals.misread += isReadAlike ? 0 : 1
  const parser = isReadAlike ? 'agrees' : `disagrees: ${problem ?? ours?.message}`
  const applying = problem === null ? applyingPart(text) : null
  if (applying === null) {
    console.log(`| ${basename(file)} | ${parser} | none | | | ${problem === null ? 'ends native Lua without a place' : `no Lua 5.4: ${problem}`} |`)
    continue
  }
  const native = runNative(applying.text)
  const [plain, instrumented] = [bothWays.plain, bothWays.instrumented].map((run) => verdict(run(applying.text), native))
  const applies = applying.parts - applying.left.length
  totals.parts += applying.parts
  totals.applying += applies
  totals.different += plain === 'passes' && instrumented === 'passes' ? 0 : 1
  console.log(`| ${basename(file)} | ${parser} | ${applies} of ${applying.parts} | ${plain} | ${instrumented} | ${reasonsText(applying.left)} |`)
}
console.log(`\n${totals.files} files: ${totals.applying} of ${totals.parts} parts apply; ${totals.different} files differ from native Lua 5.4, ${totals.misread} are read otherwise than by luac5.4`)
process.exitCode = totals.files > 0 && totals.different + totals.misread === 0 ? 0 : 1
