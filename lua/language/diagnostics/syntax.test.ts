import { describe, expect, test } from 'vitest'
import { findingsOf } from '../testing/check-rule.ts'
import { syntax } from './syntax.ts'

describe('syntax', () => {
  test.each([
    ['local x = «=» 1', 'A value is missing here.'],
    ['return 1'],
    ['«break»', '`break` can only stand in a loop.'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(syntax, snippet)).toEqual(messages))
})
