import { describe, expect, test } from 'vitest'
import { samplePairs } from './sample-pairs.ts'

const sample = (id: string, name: string) => ({ id, name, inputJson: '{}', recordedAnswersJson: null, expectedOutcomeJson: null })
const names = (pairs: ReturnType<typeof samplePairs>) => pairs.map(({ left, right }) => [left?.name ?? null, right?.name ?? null])

describe('the samples of two versions', () => {
  test('belong together by their id, whatever they are called', () => {
    expect(names(samplePairs([sample('1', 'One item')], [sample('1', 'A single item')]))).toEqual([['One item', 'A single item']])
  })

  test('belong together by their name where a backend gave new ids', () => {
    expect(names(samplePairs([sample('1', 'One item'), sample('2', 'Two')], [sample('8', 'Two'), sample('9', 'One item')]))).toEqual([['Two', 'Two'], ['One item', 'One item']])
  })

  test('stand alone where only one side has them, those of the left side at the end', () => {
    expect(names(samplePairs([sample('1', 'Gone')], [sample('2', 'New')]))).toEqual([[null, 'New'], ['Gone', null]])
  })

  test('with one name and other ids are each in one pair', () => {
    expect(names(samplePairs([sample('1', 'Order')], [sample('8', 'Order'), sample('9', 'Order')]))).toEqual([['Order', 'Order'], [null, 'Order']])
    expect(names(samplePairs([sample('1', 'Order')], [sample('1', 'Renamed'), sample('9', 'Order')]))).toEqual([['Order', 'Renamed'], [null, 'Order']])
  })
})
