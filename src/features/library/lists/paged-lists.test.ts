import { expect, test } from 'vitest'
import { type PageAnswer, PagedLists, type PageRef, pageSize, topList } from './paged-lists.ts'

type Item = { id: string }

/** A backend whose answers the test gives. */
function answering() {
  const watched = new Map<string, (answer: PageAnswer<Item>) => void>()
  const asked: string[] = []
  const lists = new PagedLists<Item>(({ list, page }, onAnswer) => {
    asked.push(`${list}#${page}`)
    watched.set(`${list}#${page}`, onAnswer)
    return { stop: () => void watched.delete(`${list}#${page}`), refresh: () => void asked.push(`again ${list}#${page}`) }
  })
  const answer = (key: string, ids: string[], count: number) =>
    watched.get(key)?.({ status: 'loaded', page: { items: ids.map((id) => ({ id })), count, isCountCapped: false } })
  return { lists, asked, answer, watched }
}

const top = (page: number): PageRef => ({ list: topList, page })

test('a page that left the view keeps its rows and is not asked for again', () => {
  const { lists, asked, answer, watched } = answering()
  lists.watch([top(0)])
  answer('top#0', ['a', 'b'], 250)
  lists.watch([top(1)])
  answer('top#1', ['c'], 250)
  expect(lists.view().item(topList, 1)).toEqual({ id: 'b' })
  expect(lists.view().item(topList, pageSize)).toEqual({ id: 'c' })
  expect([...watched.keys()]).toEqual(['top#1'])
  lists.refresh()
  expect(asked).toEqual(['top#0', 'top#1', 'again top#1'])
})

test('rows that moved are found at their new place only', () => {
  const { lists, answer } = answering()
  lists.watch([top(0)])
  answer('top#0', ['a', 'b', 'c'], 3)
  answer('top#0', ['c', 'a'], 2)
  expect(lists.view().placeOf('a')).toEqual({ list: topList, index: 1 })
  expect(lists.view().placeOf('b')).toBeNull()
  expect(lists.view().item(topList, 2)).toBeNull()
})

test('every answer makes a new view, and tells it', () => {
  const { lists, answer } = answering()
  const before = lists.view()
  let told = 0
  lists.subscribe(() => (told += 1))
  lists.watch([top(0)])
  expect(before.count(topList)).toBeNull()
  answer('top#0', [], 0)
  expect(told).toBe(1)
  expect(lists.view()).not.toBe(before)
})

test('a failed page is asked for again, and the failure is forgotten', () => {
  const { lists, asked, watched } = answering()
  lists.watch([top(0)])
  watched.get('top#0')?.({ status: 'failed', message: 'No server.' })
  expect(lists.view().failure).toBe('No server.')
  lists.retry()
  expect(lists.view().failure).toBeNull()
  expect(asked).toEqual(['top#0', 'top#0'])
})
