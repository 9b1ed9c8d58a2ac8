import { describe, expect, test } from 'vitest'
import { findingsOf } from '../testing/check-rule.ts'
import { shadowing } from './shadowing.ts'

describe('shadowing', () => {
  test.each([
    ['local x = 1; do local «x» = 2; print(x) end print(x)', '`x` hides a variable of the same name.'],
    ['local x = 1; local function f(«x») return x end f(x)', '`x` hides a variable of the same name.'],
    ['local x = 1; do local x = x; print(x) end'],
    ['do local x = 1; print(x) end do local x = 2; print(x) end'],
    ['local _ = 1; local _ = 2'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(shadowing, snippet)).toEqual(messages))
})
