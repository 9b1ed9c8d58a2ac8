import { CronExpressionParser } from 'cron-parser'
import cronstrue from 'cronstrue'
import type { Problem } from './problem.ts'

const wrong = (key: string, message: string): Problem[] => [{ path: [key], code: 'invalid_attribute', message }]

/** What is wrong with a five-field cron expression. */
export function scheduleProblem(schedule: string): Problem[] {
  const fields = schedule.trim().split(/\s+/)
  if (fields.length !== 5) return wrong('schedule', `A schedule has five fields (minute, hour, day, month, weekday); this one has ${fields.length}.`)
  try {
    CronExpressionParser.parse(schedule, { tz: 'UTC' }).next()
    return []
  } catch (error) {
    return wrong('schedule', `This schedule can not be read: ${error instanceof Error ? error.message : String(error)}.`)
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
export function timezoneProblem(timezone: string): Problem[] {
  if (timezone === '') return wrong('timezone', 'A time zone is required, as in Europe/Berlin.')
  try {
    Intl.DateTimeFormat('en', { timeZone: timezone })
    return []
  } catch {
    return wrong('timezone', `"${timezone}" is not a time zone; take one like Europe/Berlin.`)
  }
}
