import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { editsOf } from '../testing/random-edits.ts'
import { Script } from '../types/script.ts'
import { bind } from './bind.ts'
import type { Binding, Global, Reference, Variable } from './variables.ts'

const use = ({ name, access, isUpvalue }: Reference) => `${name.text}@${name.start} ${access}${isUpvalue ? ' from outside' : ''}`
const place = (variable: Variable | null) => (variable === null ? '' : `${variable.name}@${variable.declaration.start}`)
const variable = (each: Variable) => [each.kind, each.attribute, place(each), each.scope.start, each.scope.end, place(each.shadows), each.owner?.start, each.origin.kind, ...each.references.map(use)].join(' ')
const global = ({ name, references }: Global) => [name, ...references.map(use)].join(' ')

/** All that a binding says, as text. */
const shown = ({ variables, globals, problems }: Binding) => [...variables.map(variable), ...[...globals.values()].map(global).toSorted(), ...problems.map(({ start, end, message }) => `${start} ${end} ${message}`)].join('\n')

const script = (text: string, before: Script | null) => new Script({ uri: 'main', kind: 'shared', text }, before)

describe('names mean what they mean to Lua, whatever was edited before', () => {
  test.each(globSync('library/**/*.lua'))('%s', (file) => {
    const text = readFileSync(file, 'utf8')
    let edited = script(text, null)
    for (const next of editsOf(text, 25)) {
      edited = script(next, edited)
      expect(shown(edited.binding)).toBe(shown(bind(edited.chunk)))
    }
  })
})

describe('statements of the chunk that hang together are understood', () => {
  test.each([
    ['a jump from one to another', 'goto done\nlocal a\ndo local b end\n::done::'],
    ['a jump into the scope of a variable', 'goto done\nlocal a = 1\n::done:: print(a)'],
    ['a label of the same name in a block', '::a::\ndo ::a:: end'],
    ['an environment of its own', 'local _ENV = {}\nx = 1\nfunction f() return x end'],
    ['too many variables', `local a\n${'local b\n'.repeat(200)}`],
    ['too many variables in a block', `${'local b\n'.repeat(199)}\nfor i = 1, 2 do local c end`],
    ['too many outer variables', `local ${Array.from({ length: 150 }, (_, at) => `a${at}`).join(', ')}\ndo local ${Array.from({ length: 110 }, (_, at) => `b${at}`).join(', ')}\nfunction f() return ${[...Array.from({ length: 150 }, (_, at) => `a${at}`), ...Array.from({ length: 110 }, (_, at) => `b${at}`)].join(', ')} end end`],
    ['a constant that is written later', 'local a <const> = f()\nlocal b\na = 2'],
    ['a variable that hides one of the chunk', 'local a\nlocal a\nlocal function f(a) return function(a) end end'],
    ['a global before a variable of the same name', 'print(a)\nlocal a = a\nprint(a)'],
  ])('%s', (_, text) => {
    const whole = script(text, null)
    expect(shown(whole.binding)).toBe(shown(bind(whole.chunk)))
    const edited = script(text, script(`local z\n${text}\nlocal y`, null))
    expect(shown(edited.binding)).toBe(shown(whole.binding))
  })
})
