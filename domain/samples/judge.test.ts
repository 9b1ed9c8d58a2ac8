import { describe, expect, test } from 'vitest'
import { pathText } from './json-differences.ts'
import { judge } from './judge.ts'
import type { ExpectedOutcome, Outcome } from './outcome.ts'

const outcome: Outcome = {
  result: { status: 'returned', value: { status: 202, body: { items: [{ sku: 'A5' }, { sku: 'A4' }], note: null } } },
  events: [{ name: 'order.received', payload: { number: '1001' }, key: '1001' }],
  store: { 'order/1001': { at: 1 }, token: null },
  http: ['GET https://shop.example/orders/1001'],
}

const differences = (expected: ExpectedOutcome, got = outcome) => {
  const verdict = judge(expected, got)
  return verdict.passed ? [] : verdict.differences.map((difference) => `${pathText(difference.path)}: ${JSON.stringify(difference.expected)} / ${JSON.stringify(difference.got)}`)
}

describe('a sample', () => {
  test('passes when the run did what it names, and says nothing about the rest', () => {
    expect(judge(outcome, outcome)).toEqual({ passed: true })
    expect(judge({ http: outcome.http }, outcome)).toEqual({ passed: true })
    expect(judge({ store: { token: null, 'order/1001': { at: 1 } } }, outcome)).toEqual({ passed: true })
  })

  test('that expects nothing only wants the run not to fail', () => {
    expect(judge({}, outcome)).toEqual({ passed: true })
    expect(differences({}, { ...outcome, result: { status: 'failed', message: 'no' } })).toEqual(['result.status: "returned" / "failed"', 'result.message: undefined / "no"'])
  })

  test('that expects an error passes with this error only', () => {
    const failed: Outcome = { ...outcome, result: { status: 'failed', message: 'The device refused' } }
    expect(judge({ result: failed.result }, failed)).toEqual({ passed: true })
    expect(differences({ result: { status: 'failed', message: 'The device is busy' } }, failed)).toEqual(['result.message: "The device is busy" / "The device refused"'])
  })

  test('shows where a result differs', () => {
    const value = { status: 200, body: { items: [{ sku: 'A5' }, { sku: 'A3' }, 1], note: null, more: [] } }
    expect(differences({ result: { status: 'returned', value } })).toEqual([
      'result.value.status: 200 / 202',
      'result.value.body.items[1].sku: "A3" / "A4"',
      'result.value.body.items[2]: 1 / undefined',
      'result.value.body.more: [] / undefined',
    ])
    expect(differences({ store: { 'order/1001': { at: 2 } } })).toEqual(['store["order/1001"].at: 2 / 1', 'store.token: undefined / null'])
    expect(differences({ events: [] })).toEqual(['events[0]: undefined / {"name":"order.received","payload":{"number":"1001"},"key":"1001"}'])
  })

  test('takes minus zero, which JSON writes as zero, for zero', () => {
    expect(judge({ result: { status: 'returned', value: 0 } }, { ...outcome, result: { status: 'returned', value: -0 } })).toEqual({ passed: true })
  })

  test('tells null, an empty list and an empty object apart', () => {
    const got: Outcome = { ...outcome, result: { status: 'returned', value: {} } }
    for (const value of [null, [], '']) expect(differences({ result: { status: 'returned', value } }, got)).toHaveLength(1)
  })
})
