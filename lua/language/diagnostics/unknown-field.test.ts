import { describe, expect, test } from 'vitest'
import { fixed, findingsOf } from '../testing/check-rule.ts'
import { unknownField } from './unknown-field.ts'

describe('unknown-field', () => {
  test.each([
    ['http.«gett»("x")', '`http` has no field `gett`. Did you mean `get`?'],
    ['local r = http.get("x"); print(r.«code»)', '`HttpResponse` has no field `code`.'],
    ['print(shared.«order_form»)', 'There is no field `order_form`. Did you mean `order_from`?'],
    ['print(shared.version, shared.statuses.new)'],
    ['print(shared.order_from({}).«totl»)', '`Order` has no field `totl`. Did you mean `total`?'],
    ['local t = { a = 1 }; print(t.«b»)', 'There is no field `b`.'],
    ['local t = { a = 1 }; t.b = 2; print(t.b)'],
    ['local t = { a = 1 }; other(t); print(t.b)'],
    ['local t = { a = 1 }; t[input.orderId] = 2; print(t.b)'],
    ['local t = json.decode("{}"); print(t.anything)'],
    ['print(config.nothing)'],
    ['print(input.«orderID»)', '`ActionInput` has no field `orderID`. Did you mean `orderId`?'],
    ['local x = string.«foo»', '`string` has no field `foo`.'],
    ['print(("x").len)'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(unknownField, snippet)).toEqual(messages))
  test('the nearest field is offered', () => expect(fixed(unknownField, 'http.gett("x")')).toBe('http.get("x")'))
})
