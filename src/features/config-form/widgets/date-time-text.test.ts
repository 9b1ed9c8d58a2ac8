import { expect, test } from 'vitest'
import { dateTimeParts, dateTimeText } from './date-time-text.ts'

test('a date and time is taken apart and put together again', () => {
  expect(dateTimeParts('2026-11-23T10:15:00.5+01:00')).toEqual({ date: '2026-11-23', time: '10:15:00.5', zone: '+01:00' })
  expect(dateTimeParts('tomorrow')).toBeNull()
  expect(dateTimeText({ date: '2026-11-23', time: '10:15', zone: 'Z' })).toBe('2026-11-23T10:15:00Z')
})
