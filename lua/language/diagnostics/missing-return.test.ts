import { describe, expect, test } from 'vitest'
import { findingsOf } from '../testing/check-rule.ts'
import { missingReturn } from './missing-return.ts'

describe('missing-return', () => {
  test.each([
    ['«log.info("x")»', '`return` is missing. An action returns its output to the one who called it.'],
    ['return { ok = true }'],
    ['if input then return { ok = true } end'],
    [''],
  ])('%s', (snippet, ...messages) => expect(findingsOf(missingReturn, snippet)).toEqual(messages))
  test('reactions and timers return nothing', () => {
    expect(findingsOf(missingReturn, 'log.info("x")', { kind: 'timers' })).toEqual([])
    expect(findingsOf(missingReturn, 'log.info("x")', { kind: 'reactions' })).toEqual([])
  })
  test('the shared library returns what modules see', () => expect(findingsOf(missingReturn, 'local M = {}\n«M.x = 1»', { kind: 'shared' })).toHaveLength(1))
})
