import type { JsonValue } from './json-value.ts'

// What engines have since 2025 and TypeScript's libraries do not yet: https://github.com/tc39/proposal-json-parse-with-source
declare global {
  interface JSON {
    rawJSON?(text: string): { readonly [key: string]: string }
    isRawJSON?(value: unknown): boolean
  }
}

/** Whether a number may be written in a way that JavaScript would not: 9007199254740993, 5.0, 1e3, -0. */
const unusualNumber = /(?:^|[[:,\s])(?:-0(?!\.)|-?\d{16}|-?\d+\.\d*0(?!\d)|-?\d+(?:\.\d+)?[eE])/

/**
 * JSON text as a value whose numbers keep how they are written, where JavaScript would write another number or another text: for
 * Lua, 5.0 is not 5. Such a number is an object that `JSON.stringify` writes as it was. Throws a SyntaxError. Where the browser is
 * too old for it, the numbers are those of JavaScript. Of what type the value is, the caller knows, as with `JSON.parse`.
 */
export function parseExactJson(text: string): ReturnType<typeof JSON.parse> {
  return JSON.rawJSON === undefined || !unusualNumber.test(text) ? JSON.parse(text) : JSON.parse(text, keepWriting)
}

function keepWriting(_key: string, value: unknown, { source }: { source?: string } = {}): unknown {
  return typeof value === 'number' && source !== undefined && source !== String(value) ? JSON.rawJSON?.(source) : value
}

/** Whether it is a number that keeps how it was written. */
export const isExactNumber = (value: unknown): boolean => JSON.isRawJSON?.(value) === true

/** How a number is written; null for any other value. */
export const numberText = (value: unknown): string | null => (typeof value === 'number' || isExactNumber(value) ? JSON.stringify(value) : null)

const asNumber = (exact: unknown): number => Number(JSON.stringify(exact))

/** A number that keeps how it was written as one of JavaScript, for what is a small number anyway; other values as they are. */
export const plainNumber = (value: unknown): unknown => (isExactNumber(value) ? asNumber(value) : value)

/** A value of JSON with numbers of JavaScript alone, which may round some. */
export function plainNumbers(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(plainNumbers)
  if (typeof value !== 'object' || value === null) return value
  if (isExactNumber(value)) return asNumber(value)
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainNumbers(member)]))
}

/** Whether two values are the same number, however they are written, to the last digit; null when one is none. */
export function isSameNumber(left: unknown, right: unknown): boolean | null {
  const [one, other] = [numberText(left), numberText(right)]
  return one === null || other === null ? null : one === other || exactly(one) === exactly(other)
}

function exactly(text: string): number | bigint {
  const [, whole] = /^(-?\d+)(?:\.0+)?$/.exec(text) ?? []
  if (whole !== undefined) return BigInt(whole)
  const number = Number(text)
  return Number.isInteger(number) ? BigInt(number) : number
}
