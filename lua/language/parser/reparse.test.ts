import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { editsOf } from '../testing/random-edits.ts'
import { type Chunk, parse } from './parse.ts'
import { reparse } from './reparse.ts'

/** As a text, because comparing the trees takes a hundred times as long. */
const shown = ({ tokens, body, problems }: Chunk) => JSON.stringify({ tokens, body, problems }).replaceAll('{"', '\n{"')
const files = globSync('library/**/*.lua')

describe('a text that is edited is read as if it were new', () => {
  test.each(files)('%s', (file) => {
    let chunk = parse(readFileSync(file, 'utf8'))
    for (const text of editsOf(chunk.text, 40)) {
      chunk = reparse(chunk, text)
      expect(shown(chunk)).toBe(shown(parse(text)))
    }
  })
})

describe('an edit that reaches far is understood', () => {
  test.each([
    ['a comment that takes the rest in', 'local a = 1\nlocal b = 2\nlocal c = 3', 'local a = 1\n--[[\nlocal b = 2\nlocal c = 3'],
    ['a comment that ends', 'local a\n--[[ local b\n local c', 'local a\n--[[ local b\n local c ]] local d'],
    ['a string that becomes long', 'x = [==\nlocal b\nlocal c = "]==]"', 'x = [==[\nlocal b\nlocal c = "]==]"'],
    ['a statement that goes on', 'local a = f\n\nlocal b = 1', 'local a = f\n(g)()\nlocal b = 1'],
    ['a word that grows at its end', 'local a = f\nlocal b = 1', 'local a = f\nxlocal b = 1'],
    ['a block that takes the rest in', 'local a = 1\nf()\ng()\nh()', 'if a then\nf()\ng()\nh() end'],
    ['a block that takes the rest in, later', 'do\nf()\ng()\nh()', 'do\nf()\ng()\nh() end'],
    ['a return before the end', 'local a\nlocal b\nlocal c', 'local a\nreturn\nlocal b\nlocal c'],
    ['an end too many', 'function f()\nx()\nend\nfunction g()\nend', 'function f()\n x()\n end\n y()\nend\nfunction g()\nend'],
    ['nothing left', 'local a = 1', ''],
    ['something at last', '', 'local a = 1'],
    ['the same', 'local a = 1', 'local a = 1'],
  ])('%s', (_, before, after) => {
    expect(shown(reparse(parse(before), after))).toBe(shown(parse(after)))
  })
})
