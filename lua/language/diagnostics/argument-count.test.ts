import { describe, expect, test } from 'vitest'
import { findingsOf } from '../testing/check-rule.ts'
import { argumentCount } from './argument-count.ts'

describe('argument-count', () => {
  test.each([
    ['date.now(«1»)', 'The function takes no argument: this one is dropped.'],
    ['http.get«()»', '`http.get` needs the argument `url`.'],
    ['http.get("x", {}, «1, 2»)', 'The function takes 2 arguments: this one is dropped.'],
    ['local function f(a) return a end f(1, «2»)', 'The function takes one argument: this one is dropped.'],
    ['local function f(a, b) return a, b end f(1)'],
    ['local function f(...) return ... end f(1, 2)'],
    ['local function g() return 1, 2 end store.set(g())'],
    ['store.set(...)'],
    ['local M = {} function M:f(a) return self, a end M:f(1) M.f(M, 1) M:f(1, «2»)', 'The function takes one argument: this one is dropped.'],
    ['("x"):rep(2) ; ("x"):upper(«1»)', 'The function takes one argument: this one is dropped.'],
    ['shared.order_from«()»', '`shared.order_from` needs the argument `raw`.'],
    ['string.format("%s", 1, 2, 3)'],
    ['unknown(1, 2, 3)'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(argumentCount, snippet)).toEqual(messages))
})
