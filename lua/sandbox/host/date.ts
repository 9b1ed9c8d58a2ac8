import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import { HostError, bytesOf, textOf } from '../plain-values.ts'
import type { HostRuns } from '../plain-values.ts'
import { Arguments } from './arguments.ts'
import { formatWith, parseWith, readPattern } from './date-pattern.ts'
import { readIsoTime, readTime } from './date-reading.ts'
import { isTimeZone } from './time-zone.ts'

dayjs.extend(utc)

const milliseconds = { seconds: 1_000, minutes: 60_000, hours: 3_600_000, days: 86_400_000, weeks: 604_800_000 } as const
const units = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const

export const dateRuns: HostRuns = {
  'date.now': (_, world) => [isoText(world.now())],
  'date.parse': (parameters) => {
    const given = new Arguments('date.parse', parameters)
    const pattern = given.optionalText(1)
    const read = pattern === undefined ? readTime(textOf(given.text(0)), zoneAt(given, 2)) : parseWith(patternAt(given, 1), textOf(given.text(0)), zoneAt(given, 2))
    if (!read.ok) return [undefined, bytesOf(read.problem)]
    return isWritable(read.ms) ? [isoText(read.ms)] : [undefined, 'the time is not within the years 0 to 9999']
  },
  'date.format': (parameters) => {
    const given = new Arguments('date.format', parameters)
    return [bytesOf(formatWith(patternAt(given, 1), timeAt(given, 0), zoneAt(given, 2)))]
  },
  'date.add': (parameters) => {
    const given = new Arguments('date.add', parameters)
    const at = timeAt(given, 0)
    const amount = given.number(1)
    const unit = given.choice(2, units, 'seconds')
    if (given.at(2) === undefined) return given.bad(2, `one of ${units.join(', ')} expected, got nil`)
    return [isoText(unit === 'months' || unit === 'years' ? addMonths(given, at, unit === 'years' ? amount * 12 : amount) : at + amount * milliseconds[unit])]
  },
  'date.diff': (parameters) => {
    const given = new Arguments('date.diff', parameters)
    const [from, to, unit] = [timeAt(given, 0), timeAt(given, 1), given.choice(2, units, 'seconds')]
    return [unit === 'months' || unit === 'years' ? dayjs.utc(to).diff(from, unit, true) : (to - from) / milliseconds[unit]]
  },
  'date.unix': (parameters) => [Math.floor(timeAt(new Arguments('date.unix', parameters), 0) / 1000)],
}

function timeAt(given: Arguments, index: number): number {
  const read = readIsoTime(textOf(given.text(index)))
  return read.ok ? read.ms : given.bad(index, read.problem)
}

function zoneAt(given: Arguments, index: number): string {
  const zone = given.optionalText(index) ?? 'UTC'
  return isTimeZone(zone) ? zone : given.bad(index, `"${textOf(zone)}" is no time zone`)
}

function patternAt(given: Arguments, index: number) {
  const pattern = readPattern(textOf(given.text(index)))
  return pattern.ok ? pattern.parts : given.bad(index, pattern.problem)
}

function addMonths(given: Arguments, at: number, months: number): number {
  return Number.isInteger(months) ? dayjs.utc(at).add(months, 'month').valueOf() : given.bad(1, 'only whole months and years can be added')
}

// Beyond these years the text has more digits, and no longer sorts as time does.
const isWritable = (ms: number) => ms >= -62_167_219_200_000 && ms <= 253_402_300_799_999

function isoText(ms: number): string {
  if (!isWritable(ms)) throw new HostError('the time is not within the years 0 to 9999')
  return new Date(ms).toISOString()
}
