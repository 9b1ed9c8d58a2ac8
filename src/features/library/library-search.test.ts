import { expect, test } from 'vitest'
import { isNarrowed, librarySearch, sortAfterClick } from './library-search.ts'
import { listingOf } from './lists/listing.ts'

test('what can not be read in a link counts as not given', () => {
  expect(librarySearch.parse({ q: 'jmf', state: 'gone', sort: 'size', descending: 'yes' })).toEqual({ q: 'jmf' })
})

test('a text of digits is a text', () => {
  expect(librarySearch.parse({ q: 123 })).toEqual({ q: '123' })
})

test('a column sorts upwards, downwards, then as it comes; times start with the newest', () => {
  const up = sortAfterClick({}, 'name')
  const down = sortAfterClick(up, 'name')
  expect([up, down, sortAfterClick(down, 'name')]).toEqual([
    { sort: 'name', descending: undefined },
    { sort: 'name', descending: true },
    { sort: undefined, descending: undefined },
  ])
  expect(sortAfterClick({}, 'changed')).toEqual({ sort: 'changed', descending: true })
})

test('a text or a filter makes a flat list, blanks do not', () => {
  expect(isNarrowed({ q: '  ' })).toBe(false)
  expect(isNarrowed({ state: 'draft' })).toBe(true)
})

test('a draft is one of ours that is not published, whether that says false or nothing', () => {
  expect(listingOf({ state: 'draft' }).filter).toEqual({ and: [{ libraryId: { isNil: true } }, { or: [{ published: { eq: false } }, { published: { isNil: true } }] }] })
})

test('a search comes ranked until a column is asked for; no two rows are equal then', () => {
  expect(listingOf({ q: 'jmf' }).sort).toEqual([])
  expect(listingOf({ q: 'jmf', sort: 'changed', descending: true }).sort[0]).toEqual({ field: 'UPDATED_AT', order: 'DESC' })
  expect(listingOf({}).sort.at(-1)).toEqual({ field: 'ID', order: 'ASC' })
})
