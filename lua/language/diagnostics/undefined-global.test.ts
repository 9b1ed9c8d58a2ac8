import { describe, expect, test } from 'vitest'
import { fixed, findingsOf } from '../testing/check-rule.ts'
import { undefinedGlobal } from './undefined-global.ts'

describe('undefined-global', () => {
  test.each([
    ['print(«foo»)', '`foo` is not defined.'],
    ['local x = «prnt»(1)', '`prnt` is not defined. Did you mean `print`?'],
    ['x = 1; print(x)'],
    ['print(config, shared, http, json)'],
    ['print(«event».record)', '`event` is not there in this kind of module.'],
    ['local order = {}; print(«ordr»)', '`ordr` is not defined. Did you mean `order`?'],
    ['os.time()'],
    ['«lgo».info(1)', '`lgo` is not defined. Did you mean `log`?'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(undefinedGlobal, snippet)).toEqual(messages))
  test('the nearest name is offered', () => expect(fixed(undefinedGlobal, 'prnt(1)')).toBe('print(1)'))
})
