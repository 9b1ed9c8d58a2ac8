import { describe, expect, test } from 'vitest'
import { fixed, findingsOf } from '../testing/check-rule.ts'
import { unusedLocal } from './unused-local.ts'

describe('unused-local', () => {
  test.each([
    ['local «x» = 1', '`x` is never used.'],
    ['local x = 1; print(x)'],
    ['local «x»; x = 2', '`x` is assigned but never read.'],
    ['local _x = 1'],
    ['local function «f»() end', '`f` is never called.'],
    ['local function «f»() f() end', '`f` is only called by itself.'],
    ['local function f() f() end f()'],
    ['for «i», v in pairs({}) do print(v) end', '`i` is never used.'],
    ['local x <close> = nil'],
    ['local x = 1; local function f() return x end; f()'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(unusedLocal, snippet)).toEqual(messages))
  test('a loop variable can be marked as unused', () => expect(fixed(unusedLocal, 'for i, v in pairs({}) do print(v) end')).toBe('for _i, v in pairs({}) do print(v) end'))
})
