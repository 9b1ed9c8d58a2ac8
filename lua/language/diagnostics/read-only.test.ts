import { describe, expect, test } from 'vitest'
import { findingsOf } from '../testing/check-rule.ts'
import { readOnly } from './read-only.ts'

const message = 'The config is read-only: this raises an error. Copy what you want to change.'

describe('read-only', () => {
  test.each([
    ['«config.mode» = "x"', message],
    ['local a; a, «config.queues[1]» = 1, 2', message],
    ['function «config.shop.open»() end', message],
    ['table.insert(«config.queues», 1)', message],
    ['table.sort(«config.queues»)', message],
    ['rawset(«config», "mode", 1)', message],
    ['local config = {}; config.mode = 1'],
    ['local copy = { mode = config.mode }; copy.mode = 1; copy[config.mode] = 2'],
    ['table.insert({}, config.queues)'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(readOnly, snippet)).toEqual(messages))
})
