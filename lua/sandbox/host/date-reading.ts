import { offsetAt } from './time-zone.ts'

/** A wall clock's fields; `offsetMinutes` where the text states one. */
type WallTime = { year: number; month: number; day: number; hour: number; minute: number; second: number; ms: number; offsetMinutes: number | null }

export type ReadTime = { ok: true; ms: number } | { ok: false; problem: string }

const iso = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?)?$/i
const mail = /^(?:[A-Za-z]{3,9},\s*)?(\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]{0,6}[ -](\d{4})\s+(\d\d):(\d\d)(?::(\d\d))?\s*(Z|GMT|UTC?|[A-Z]{3}|[+-]\d\d:?\d\d)?$/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The zones that RFC 2822 names. */
const namedOffsets: Record<string, number> = { EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 }

/** ISO 8601, RFC 2822 or Unix seconds, as milliseconds since 1970. The zone is that of a time which states none. */
export function readTime(text: string, zone: string): ReadTime {
  const trimmed = text.trim()
  if (/^-?\d{1,11}(?:\.\d{1,9})?$/.test(trimmed)) return { ok: true, ms: Math.round(Number(trimmed) * 1000) }
  const wall = isoTime(trimmed) ?? mailTime(trimmed)
  return wall === null ? { ok: false, problem: `${shown(text)} is no time in ISO 8601, RFC 2822 or Unix seconds` } : instantOf(wall, zone, text)
}

/** ISO 8601 alone, as the host functions themselves write it. */
export function readIsoTime(text: string): ReadTime {
  const wall = isoTime(text.trim())
  return wall === null ? { ok: false, problem: `${shown(text)} is no time in ISO 8601` } : instantOf(wall, 'UTC', text)
}

/** A text in quotes, cut where it would only fill the log. */
export const shown = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

function isoTime(text: string): WallTime | null {
  const found = iso.exec(text)
  if (found === null) return null
  const [, year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '', offset] = found
  const [fields, ms] = [[year, month, day, hour, minute, second].map(Number), Number(fraction.padEnd(3, '0').slice(0, 3))]
  return wallTime(fields, ms, offset === undefined ? null : offsetMinutes(offset))
}

function mailTime(text: string): WallTime | null {
  const found = mail.exec(text)
  if (found === null) return null
  const [, day, month = '', year, hour, minute, second = '0', zone] = found
  const fields = [Number(year), months.indexOf(month.toLowerCase()) + 1, ...[day, hour, minute, second].map(Number)]
  return wallTime(fields, 0, zone === undefined ? null : offsetMinutes(zone))
}

export const wallTime = ([year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0]: number[], ms: number, offset: number | null): WallTime => ({
  year,
  month,
  day,
  hour,
  minute,
  second,
  ms,
  offsetMinutes: offset,
})

/** "Z", "GMT", "+02", "+0200", "+02:00", "EST". */
export function offsetMinutes(text: string): number {
  const found = /^([+-])(\d\d):?(\d\d)?$/.exec(text)
  if (found === null) return namedOffsets[text.toUpperCase()] ?? 0
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0))
}

export function instantOf(wall: WallTime, zone: string, text: string): ReadTime {
  const asUtc = utcOf(wall)
  if (asUtc === null) return { ok: false, problem: `${shown(text)} names a day or an hour that does not exist` }
  if (wall.offsetMinutes !== null) return { ok: true, ms: asUtc - wall.offsetMinutes * 60_000 }
  return { ok: true, ms: instantIn(zone, asUtc) }
}

/** Null for the 30th of February; 24:00 is the end of the day, and a leap second the start of the next minute. */
function utcOf({ year, month, day, hour, minute, second, ms }: WallTime): number | null {
  const isEndOfDay = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !isEndOfDay) || minute > 59 || second > 60) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + ms
}

const oneDay = 86_400_000

/** What happens twice, when clocks go back, is taken as the first; what never happens is taken as if clocks went forward later. */
function instantIn(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - oneDay)
  const after = offsetAt(zone, wall + oneDay)
  const fitting = [before, after].find((offset) => offsetAt(zone, wall - offset * 60_000) === offset)
  return wall - (fitting ?? before) * 60_000
}
