import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { LuaLanguageService } from '#lua/language/language-service.ts'
import { editsOf } from '#lua/language/testing/random-edits.ts'
import { problemChange, problemsAfter } from './problem-change.ts'

function problemsOf(text: string) {
  const service = new LuaLanguageService()
  service.workspace.setDocument({ uri: 'main', kind: 'timers', text })
  return service.diagnostics('main')
}

test('a key in one line tells only that line’s problems, and the others keep being what they are', () => {
  const told = problemsOf('print(a)\nprint(b)\nprint(c)')
  const change = problemChange(told, problemsOf('print(a)\nprint(bb)\nprint(c)'))
  expect(change).toMatchObject({ before: 1, behind: 1, lines: 0, put: [{ message: '`bb` is not defined.' }] })
  const after = problemsAfter(told, change)
  expect([after[0] === told[0], after[2] === told[2]]).toEqual([true, true])
})

test('a new line moves the problems behind it', () => {
  const told = problemsOf('print(a)\nprint(b)\nprint(c)')
  expect(problemChange(told, problemsOf('print(a)\n\nprint(b)\nprint(c)'))).toEqual({ before: 1, put: [], behind: 2, lines: 1 })
})

test('told in changes or whole, the problems are the same', () => {
  let told = problemsOf('')
  for (const text of editsOf(readFileSync('library/shopify-orders/v2/shared.lua', 'utf8'), 60)) {
    const found = problemsOf(text)
    told = problemsAfter(told, problemChange(told, found))
    expect(told).toEqual(found)
  }
})
