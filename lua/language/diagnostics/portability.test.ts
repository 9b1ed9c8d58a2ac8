import { describe, expect, test } from 'vitest'
import { findingsOf } from '../testing/check-rule.ts'
import { portability } from './portability.ts'

describe('portability', () => {
  test.each([
    ['local x «<const>» = 1', 'Attributes came with Lua 5.4; other hosts ignore or refuse them.'],
    ['do «goto l» end ::l::', 'Some hosts have no `goto`.'],
    ['local co = «coroutine».wrap(print)', 'Some hosts have no coroutines.'],
    ['local x = 7 // 2 | 1'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(portability, snippet)).toEqual(messages))
})
