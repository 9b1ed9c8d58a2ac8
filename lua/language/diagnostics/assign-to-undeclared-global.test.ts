import { describe, expect, test } from 'vitest'
import { fixed, findingsOf } from '../testing/check-rule.ts'
import { assignToUndeclaredGlobal } from './assign-to-undeclared-global.ts'

describe('assign-to-undeclared-global', () => {
  test.each([
    ['«x» = 1', '`x` is not declared: put `local` before it.'],
    ['function «f»() end', '`f` is not declared: put `local` before it.'],
    ['local x; x = 1'],
    ['local t = {}; t.x = 1'],
    ['«x» = 1; «x» = 2', '`x` is not declared: put `local` before it.', '`x` is not declared: put `local` before it.'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(assignToUndeclaredGlobal, snippet)).toEqual(messages))
  test('a variable or function can be declared as local', () => {
    expect(fixed(assignToUndeclaredGlobal, 'x = 1')).toBe('local x = 1')
    expect(fixed(assignToUndeclaredGlobal, 'function f() end')).toBe('local function f() end')
  })
})
