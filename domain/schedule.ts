import { CronExpressionParser } from 'cron-parser'
import cronstrue from 'cronstrue'
import type { Problem } from './problem.ts'

const wrong = (key: string, message: string): Problem[] => [{ path: [key], code: 'invalid_attribute', message }]

const knownAtMost = 200

/** Both are asked about with every key in a timer's script, and trying one takes up to some milliseconds. */
function triedOnce(tryIt: (text: string) => Problem[]): (text: string) => Problem[] {
  const known = new Map<string, Problem[]>()
  return (text) => {
    const found = known.get(text) ?? tryIt(text)
    if (known.size >= knownAtMost) known.clear()
    known.set(text, found)
    return found
  }
}

/** What is wrong with a five-field cron expression. */
export const scheduleProblem = triedOnce((schedule) => {
  const fields = schedule.trim().split(/\s+/)
  if (fields.length !== 5) return wrong('schedule', `A schedule has five fields (minute, hour, day, month, weekday); this one has ${fields.length}.`)
  if (!fields.some(isForeign) && hasRuns(fields)) return []
  const fault = fields.findIndex((each, index) => isForeign(each) || !hasRuns(fields.map((field, other) => (other === index ? field : '*'))))
  const field = cronFields[fault]
  if (field === undefined) return wrong('schedule', 'This schedule never runs: none of its months has such a day.')
  return wrong('schedule', `The ${field.name} "${fields[fault] ?? ''}" can not be read. Take ${field.values}, a list as in ${field.list}, or *.`)
})

const cronFields = [
  { name: 'minute', values: '0 to 59', list: '0,30' },
  { name: 'hour', values: '0 to 23', list: '6,18' },
  { name: 'day', values: '1 to 31', list: '1,15' },
  { name: 'month', values: '1 to 12 or JAN to DEC', list: '1,7' },
  { name: 'weekday', values: '0 to 7 (Sunday is 0 and 7) or SUN to SAT', list: '1-5' },
] as const

/** Jenkins takes H for "some value"; the parser would roll dice each time it is asked. */
const isForeign = (field: string) => /(^|,)H/i.test(field)

function hasRuns(fields: readonly string[]): boolean {
  try {
    CronExpressionParser.parse(fields.join(' '), { tz: 'UTC' }).next()
    return true
  } catch {
    // Its messages are for programmers; which field is at fault shows by trying each alone.
    return false
  }
}

/** "Every 15 minutes"; null for a schedule that can not be read. */
export function scheduleWords(schedule: string): string | null {
  if (scheduleProblem(schedule).length > 0) return null
  return cronstrue.toString(schedule, { use24HourTimeFormat: true })
}

/** The next runs after `from`, in the time zone given; empty for a schedule that can not be read. */
export function nextRuns(timing: { schedule: string; timezone: string; from: Date; count: number }): Date[] {
  if (scheduleProblem(timing.schedule).length > 0 || timezoneProblem(timing.timezone).length > 0) return []
  const times = CronExpressionParser.parse(timing.schedule, { tz: timing.timezone, currentDate: timing.from })
  return Array.from({ length: timing.count }, () => times.next().toDate())
}

/** What is wrong with an IANA time zone. */
export const timezoneProblem = triedOnce((timezone) => {
  if (timezone === '') return wrong('timezone', 'A time zone is required, as in Europe/Berlin.')
  try {
    Intl.DateTimeFormat('en', { timeZone: timezone })
    return []
  } catch {
    return wrong('timezone', `"${timezone}" is not a time zone; take one like Europe/Berlin.`)
  }
})
