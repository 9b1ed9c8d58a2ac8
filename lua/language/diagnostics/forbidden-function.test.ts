import { describe, expect, test } from 'vitest'
import { findingsOf } from '../testing/check-rule.ts'
import { forbiddenFunction } from './forbidden-function.ts'

describe('forbidden-function', () => {
  test.each([
    ['local t = «os».time()', 'There is no operating system here; take times from `date`.'],
    ['«io».write("x")', 'There are no files here; keep state in `store`, write lines with `log`.'],
    ['«load»("return 1")', 'Code can not be made from text here.'],
    ['«string.dump»(print)', 'Functions can not be turned into bytes here.'],
    ['local os = {}; print(os.x)'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(forbiddenFunction, snippet)).toEqual(messages))
})
