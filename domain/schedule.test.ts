import { expect, test } from 'vitest'
import { scheduleProblem, timezoneProblem } from './schedule.ts'

const said = (schedule: string) => scheduleProblem(schedule).map(({ message }) => message)

test.each(['*/15 * * * *', '0 6 * * 1-5', '0 0 29 2 *', '0 12 * JAN,JUL mon'])('%s is a schedule', (schedule) => {
  expect(said(schedule)).toEqual([])
})

test.each([
  ['61 * * * *', 'The minute "61" can not be read. Take 0 to 59, a list as in 0,30, or *.'],
  ['H 6 * * *', 'The minute "H" can not be read. Take 0 to 59, a list as in 0,30, or *.'],
  ['0 6-2 * * *', 'The hour "6-2" can not be read. Take 0 to 23, a list as in 6,18, or *.'],
  ['0 0 32 * *', 'The day "32" can not be read. Take 1 to 31, a list as in 1,15, or *.'],
  ['0 0 * foo *', 'The month "foo" can not be read. Take 1 to 12 or JAN to DEC, a list as in 1,7, or *.'],
  ['0 0 31 * 9', 'The weekday "9" can not be read. Take 0 to 7 (Sunday is 0 and 7) or SUN to SAT, a list as in 1-5, or *.'],
])('of %s it is said which field is at fault', (schedule, message) => {
  expect(said(schedule)).toEqual([message])
})

test('a day that no month has never comes', () => {
  expect(said('0 0 30 2 *')).toEqual(['This schedule never runs: none of its months has such a day.'])
})

test('a schedule has five fields', () => {
  expect(said('every day')).toEqual(['A schedule has five fields (minute, hour, day, month, weekday); this one has 2.'])
})

test('a time zone is one that is known by its name', () => {
  const problems = ['Europe/Berlin', 'Berlin', 'Berlin', ''].flatMap((timezone) => [timezoneProblem(timezone).map(({ message }) => message)])
  expect(problems).toEqual([
    [],
    ['"Berlin" is not a time zone; take one like Europe/Berlin.'],
    ['"Berlin" is not a time zone; take one like Europe/Berlin.'],
    ['A time zone is required, as in Europe/Berlin.'],
  ])
})
