import { describe, expect, test } from 'vitest'
import { fixed, findingsOf } from '../testing/check-rule.ts'
import { unknownConfigKey } from './unknown-config-key.ts'

describe('unknown-config-key', () => {
  test.each([
    ['print(config.«shopp»)', 'The config schema has no field `shopp` here. Did you mean `shop`?'],
    ['print(config.shop.domain, config.mode)'],
    ['print(config.shop.«domane»)', 'The config schema has no field `domane` here. Did you mean `domain`?'],
    ['print(config.auth.key, config.auth.user)'],
    ['print(config.extra.anything)'],
    ['for _, q in ipairs(config.queues) do print(q.name) end'],
    ['local config = {}; print(config.x)'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(unknownConfigKey, snippet)).toEqual(messages))
  test('the nearest field is offered', () => expect(fixed(unknownConfigKey, 'print(config.shopp)')).toBe('print(config.shop)'))
})
