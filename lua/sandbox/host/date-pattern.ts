import { instantOf, offsetMinutes, shown, wallTime } from './date-reading.ts'
import type { ReadTime } from './date-reading.ts'
import { offsetAt } from './time-zone.ts'

/** A part of a pattern: a field of the time, or text that stands as it is. */
type Part = { field: Field } | { text: string; isBare: boolean }
type Field = keyof typeof fields

const fields = {
  YYYY: { digits: '(\\d{4})', write: (date: Date) => padded(date.getUTCFullYear(), 4) },
  YY: { digits: '(\\d{2})', write: (date: Date) => padded(date.getUTCFullYear() % 100, 2) },
  MM: { digits: '(\\d{1,2})', write: (date: Date) => padded(date.getUTCMonth() + 1, 2) },
  DD: { digits: '(\\d{1,2})', write: (date: Date) => padded(date.getUTCDate(), 2) },
  HH: { digits: '(\\d{1,2})', write: (date: Date) => padded(date.getUTCHours(), 2) },
  mm: { digits: '(\\d{1,2})', write: (date: Date) => padded(date.getUTCMinutes(), 2) },
  ss: { digits: '(\\d{1,2})', write: (date: Date) => padded(date.getUTCSeconds(), 2) },
  SSS: { digits: '(\\d{3})', write: (date: Date) => padded(date.getUTCMilliseconds(), 3) },
  Z: { digits: '(Z|[+-]\\d\\d(?::?\\d\\d)?)', write: (_: Date, offset: number) => offsetText(offset) },
} as const

const padded = (value: number, length: number) => String(value).padStart(length, '0')
const isField = (text: string): text is Field => Object.hasOwn(fields, text)

export type DatePattern = { ok: true; parts: Part[] } | { ok: false; problem: string }

const longestPattern = 100
const token = /\[([^\]]*)\]|YYYY|YY|SSS|MM|DD|HH|mm|ss|Z|[\s\S]/g

/** Letters that are no field are a mistake, unless they stand in brackets; the T of ISO 8601 needs none. */
export function readPattern(pattern: string): DatePattern {
  if (pattern.length > longestPattern) return { ok: false, problem: `a pattern has ${longestPattern} characters at most` }
  const parts = [...pattern.matchAll(token)].map(([text, bracketed]): Part => (isField(text) ? { field: text } : { text: bracketed ?? text, isBare: bracketed === undefined }))
  const named = parts.flatMap((part) => ('field' in part ? [part.field] : []))
  const twice = named.find((field, index) => named.indexOf(field) !== index)
  if (twice !== undefined) return { ok: false, problem: `${twice} stands in the pattern twice` }
  const stray = parts.find((part) => 'text' in part && part.isBare && /^[A-SU-Za-z]$/.test(part.text))
  if (stray === undefined || 'field' in stray) return { ok: true, parts }
  return { ok: false, problem: `"${stray.text}" in the pattern belongs to none of ${Object.keys(fields).join(', ')}; text stands in brackets, as in [text]` }
}

/** The time, in milliseconds since 1970, that a text states in the fields of a pattern. White space is as good as one space. */
export function parseWith(parts: readonly Part[], text: string, zone: string): ReadTime {
  const source = parts.map((part) => ('field' in part ? fields[part.field].digits : escaped(part.text))).join('')
  const found = new RegExp(`^${source}$`).exec(text.trim().replace(/\s+/g, ' '))
  if (found === null) return { ok: false, problem: `${shown(text)} is not written as the pattern says` }
  const stated = new Map(parts.flatMap((part) => ('field' in part ? [part.field] : [])).map((field, index) => [field, found[index + 1] ?? '']))
  const number = (field: Field, usual: number) => (stated.has(field) ? Number(stated.get(field)) : usual)
  const year = stated.has('YY') ? 2000 + number('YY', 0) : number('YYYY', 1970)
  const offset = stated.get('Z')
  const wall = wallTime([year, number('MM', 1), number('DD', 1), number('HH', 0), number('mm', 0), number('ss', 0)], number('SSS', 0), offset === undefined ? null : offsetMinutes(offset))
  return instantOf(wall, zone, text)
}

export function formatWith(parts: readonly Part[], ms: number, zone: string): string {
  const offset = offsetAt(zone, ms)
  const wall = new Date(ms + offset * 60_000)
  return parts.map((part) => ('field' in part ? fields[part.field].write(wall, offset) : part.text)).join('')
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}:${padded(size % 60, 2)}`
}
