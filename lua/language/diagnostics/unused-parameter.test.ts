import { describe, expect, test } from 'vitest'
import { findingsOf } from '../testing/check-rule.ts'
import { unusedParameter } from './unused-parameter.ts'

describe('unused-parameter', () => {
  test.each([
    ['local function f(«a») end f()', 'The parameter `a` is never used.'],
    ['local function f(a, b) return b end f()'],
    ['local function f(a, «b») return a end f()', 'The parameter `b` is never used.'],
    ['local function f(_a) end f()'],
    ['local M = {} function M:f() end'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(unusedParameter, snippet)).toEqual(messages))
})
