import { describe, expect, test } from 'vitest'
import { findingsOf, fixed } from '../testing/check-rule.ts'
import { hiddenCharacter } from './hidden-character.ts'

describe('hidden-character', () => {
  test.each([
    ['local x = "user«\u202e» txt"', 'U+202E turns the direction of the text, so that it does something else than it seems to.'],
    ['-- a«\u200b»b', 'U+200B can not be seen.'],
    ['local x = [[«\u2066»]]', 'U+2066 turns the direction of the text, so that it does something else than it seems to.'],
    ['--[[ «\u00ad» ]] return 1', 'U+00AD can not be seen.'],
    ['return "caf«\ufffd»"', 'U+FFFD stands where the text was no valid Unicode.'],
    ['return "ä € 中文 👨‍👩‍👧"'],
  ])('%j', (snippet, ...messages) => expect(findingsOf(hiddenCharacter, snippet)).toEqual(messages))
  test('in a string it is written so that it is seen', () => expect(fixed(hiddenCharacter, 'return "a\u202eb"')).toBe('return "a\\u{202E}b"'))
  test('from a comment it goes away', () => expect(fixed(hiddenCharacter, '-- a\u200bb')).toBe('-- ab'))
})
