// Instruments real Lua files beside luac: node bench/lua-instrumented-files.ts <folder> [luac]
// Prints how many still compile with the same number of lines, and how long it takes.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { instrument } from '#lua/instrument/instrument.ts'
import { parse } from '#lua/language/parser/parse.ts'

const [folder, luac = 'luac5.4'] = process.argv.slice(2)
if (folder === undefined) throw new Error('Which folder? node bench/lua-instrumented-files.ts <folder> [luac]')
const scratch = join(process.env['TMPDIR'] ?? '/tmp', `lua-instrumented-files-${process.pid}.lua`)

/** Lua's own programs leave out a first line that begins with #; a connector's script never has one. */
const textOf = (file: string) => readFileSync(file, 'utf8').replace(/^#[^\n]*/, '')
const lineCount = (text: string) => text.split('\n').length

function compilerProblem(text: string): string | null {
  writeFileSync(scratch, text)
  const { status, stderr } = spawnSync(luac, ['-p', scratch], { encoding: 'utf8' })
  return status === 0 ? null : stderr.trim()
}

const files = globSync('**/*.{lua,nse}', { cwd: folder }).map((file) => join(folder, file))
const counts = { valid: 0, same: 0, lines: 0, characters: 0, instrumentedCharacters: 0, points: 0 }
let tookMs = 0
for (const file of files) {
  const text = textOf(file)
  const chunk = parse(text)
  if (chunk.problems.length > 0 || compilerProblem(text) !== null) continue
  counts.valid += 1
  const before = performance.now()
  const instrumented = instrument(chunk)
  tookMs += performance.now() - before
  counts.lines += lineCount(text)
  counts.characters += text.length
  counts.instrumentedCharacters += instrumented.text.length
  counts.points += instrumented.points.length
  const problem = compilerProblem(instrumented.text)
  if (problem !== null || lineCount(instrumented.text) !== lineCount(text)) console.log(`${file}: ${problem ?? 'other lines'}`)
  else counts.same += 1
}
console.log(`${files.length} files; ${counts.same} of ${counts.valid} valid ones compile, line for line; ${counts.lines} lines, ${counts.points} points`)
console.log(`${((1000 * tookMs) / counts.lines).toFixed(2)} ms for 1,000 lines; ${(counts.instrumentedCharacters / counts.characters).toFixed(2)} times the text`)
