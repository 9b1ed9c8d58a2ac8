import { expect, test } from 'vitest'
import { withoutAbsent } from './without-absent.ts'

test('an emptied field leaves no trace, an object that is empty on purpose stays', () => {
  expect(withoutAbsent({ a: undefined, b: { c: undefined }, d: {}, e: [{ f: undefined }, undefined], g: null })).toEqual({ d: {}, e: [{}, null], g: null })
})
