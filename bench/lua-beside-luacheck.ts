// The problems that we find in real Lua beside those that luacheck finds: npm run bench:luacheck -- <folder>...
// Needs luacheck (Debian: lua-check). Every difference is of a class that is explained; one that is not is printed and fails.
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Diagnostic } from '#lua/language/diagnostics/diagnostic.ts'
import { LuaLanguageService } from '#lua/language/language-service.ts'
import { forbiddenGlobals, hostGlobals } from '#lua/language/types/host-types.ts'
import { classOf, type Difference, groupOfCode, groupOfRule, type Group, groups, type Warning } from './luacheck-classes.ts'

const folders = process.argv.slice(2)
const scratch = mkdtempSync(join(tmpdir(), 'luacheck-'))
const files = (folders.length > 0 ? folders : ['library']).flatMap((folder) => globSync('**/*.lua', { cwd: folder }).map((file) => join(folder, file))).filter((file) => statSync(file).isFile())
const known = [...hostGlobals('shared', () => null).keys(), ...Object.keys(forbiddenGlobals)]

function warningsOfLuacheck(batch: readonly string[]): Map<string, Warning[]> {
  const options = ['--no-config', '--formatter', 'plain', '--codes', '--ranges', '--no-max-line-length', '--std', 'none', '--read-globals', ...known, '--']
  const found = new Map<string, Warning[]>(batch.map((file) => [file, []]))
  const copies = new Map(batch.map((file, index) => [copyWithoutOptions(file, index), file]))
  for (const line of outputOf('luacheck', [...options, ...copies.keys()]).split('\n')) {
    const parts = /^(.*?):(\d+):(\d+)-(\d+): \(([EW]\d+)\) (.*)$/.exec(line)
    if (!parts) continue
    const [, copy = '', row, column, , code = '', message = ''] = parts
    found.get(copies.get(copy) ?? '')?.push({ code: code.slice(1), line: Number(row) - 1, column: Number(column) - 1, message, name: /'([^']*)'/.exec(message)?.[1] ?? '...' })
  }
  return found
}

/** Comments in a file could tell luacheck what not to say. */
function copyWithoutOptions(file: string, index: number): string {
  const copy = join(scratch, `${index}.lua`)
  writeFileSync(copy, textOf(file).replaceAll(/luacheck(?=\s*:)/g, 'Luacheck'))
  return copy
}

/** Lua's own programs leave out a first line that begins with #. */
const textOf = (file: string) => readFileSync(file, 'utf8').replace(/^#[^\n]*/, '')

/** Linters end with a number that is not zero when they find something. */
function outputOf(command: string, options: readonly string[]): string {
  try {
    return execFileSync(command, options, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== '') return error.stdout
    throw error
  }
}

function problemsOf(text: string): Diagnostic[] {
  const service = new LuaLanguageService()
  service.workspace.setDocument({ uri: 'main', kind: 'shared', text })
  return service.diagnostics('main')
}

type Count = { ours: number; theirs: number; both: number }
const counts = new Map<Group, Count>(groups.map((group) => [group, { ours: 0, theirs: 0, both: 0 }]))
const classes = new Map<string, { count: number; example: string }>()
const unexplained: string[] = []
let notCompared = 0
let refused = 0

function note(difference: Difference, file: string, text: string) {
  const found = classOf(difference, text)
  const place = `${file}:${difference.line + 1}`
  if (found === null) return unexplained.push(`${difference.side} ${difference.group} ${difference.name} ${place}: ${text.split('\n')[difference.line]?.trim().slice(0, 100) ?? ''}`)
  const name = `${difference.group}, only ${difference.side}: ${found}`
  const { count, example } = classes.get(name) ?? { count: 0, example: place }
  return classes.set(name, { count: count + 1, example })
}

const key = ({ group, line, name }: Pick<Difference, 'group' | 'line' | 'name'>) => `${group} ${line} ${group === 'unreachable' ? '' : name}`

function compare(file: string, text: string, warnings: readonly Warning[]) {
  const problems = problemsOf(text)
  const isBroken = problems.some(({ rule }) => rule === 'syntax')
  const isBrokenToThem = warnings.some(({ code }) => code.startsWith('0'))
  if (isBroken || isBrokenToThem) {
    refused += 1
    if (isBroken !== isBrokenToThem) note({ side: isBroken ? 'ours' : 'theirs', group: 'syntax', name: '', line: problems[0]?.range.start.line ?? 0, message: warnings[0]?.message ?? problems[0]?.message ?? '', warnings, named: 0 }, file, text)
    return
  }
  const lines = text.split('\n')
  const ours = problems.flatMap(({ rule, range: { start, end }, message }) => {
    const group = groupOfRule(rule)
    return group === null ? [] : [{ group, line: start.line, name: start.line === end.line ? (lines[start.line]?.slice(start.column, end.column) ?? '') : '', message }]
  })
  const theirs = warnings.flatMap((warning) => {
    const group = groupOfCode(warning, warnings)
    if (group === null) notCompared += 1
    return group === null ? [] : [{ ...warning, group }]
  })
  const named = (group: Group) => ours.filter((each) => each.group === group).length
  const ourKeys = new Set(ours.map(key))
  const theirKeys = new Set(theirs.map(key))
  for (const each of ours) {
    const count = counts.get(each.group)
    if (count) count.ours += 1
    if (count && theirKeys.has(key(each))) count.both += 1
    if (!theirKeys.has(key(each))) note({ ...each, side: 'ours', warnings, named: 0 }, file, text)
  }
  for (const each of theirs) {
    const count = counts.get(each.group)
    if (count) count.theirs += 1
    if (!ourKeys.has(key(each))) note({ ...each, side: 'theirs', warnings, named: named(each.group) }, file, text)
  }
}

const readable = files.filter((file) => !readFileSync(file, 'utf8').includes('\ufffd'))
const warningsIn = new Map<string, Warning[]>()
for (let from = 0; from < readable.length; from += 50) for (const [file, warnings] of warningsOfLuacheck(readable.slice(from, from + 50))) warningsIn.set(file, warnings)
for (const [file, warnings] of warningsIn) compare(file, textOf(file), warnings)
rmSync(scratch, { recursive: true })

console.log(`${readable.length} files; ${refused} are broken Lua to one of the two; ${notCompared} warnings of luacheck are of kinds that we leave alone: values that are overwritten, empty blocks, white space`)
console.table(Object.fromEntries([...counts].map(([group, count]) => [group, count])))
console.table([...classes].sort(([, a], [, b]) => b.count - a.count).map(([name, { count, example }]) => ({ count, difference: name, example: example.split('/').slice(-2).join('/') })))
console.log(`${unexplained.length} differences are not explained`)
for (const line of unexplained.slice(0, 40)) console.log(line)
if (unexplained.length > 0) process.exitCode = 1
