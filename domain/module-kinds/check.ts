import { jsonFault } from '../config-schema/json-text.ts'
import type { Problem } from '../problem.ts'

type Settings = Readonly<Record<string, unknown>>

export const invalid = (key: string, message: string): Problem => ({ path: [key], code: 'invalid_attribute', message })
export const missing = (key: string, message: string): Problem => ({ path: [key], code: 'required', message })

export function text(settings: Settings, key: string): string {
  const value = settings[key]
  return typeof value === 'string' ? value : ''
}

/** What is wrong with a setting that holds JSON text; empty text counts as not set. */
export function jsonProblems(settings: Settings, key: string, label: string): Problem[] {
  const source = text(settings, key)
  if (source.trim() === '') return []
  const fault = jsonFault(source)
  return fault === null ? [] : [invalid(key, `${label} is not valid JSON: ${fault}`)]
}

export function retryProblems(settings: Settings): Problem[] {
  const retry = settings['retry']
  if (retry === null || retry === undefined) return []
  const { maxAttempts, backoffSeconds } = Object.assign({ maxAttempts: null, backoffSeconds: null }, retry)
  if (!wholeWithin(maxAttempts, 1, 20)) return [invalid('retry', 'Attempts are a whole number from 1 to 20.')]
  if (!wholeWithin(backoffSeconds, 1, 86_400)) return [invalid('retry', 'The pause is 1 second to 24 hours.')]
  return []
}

const wholeWithin = (value: unknown, min: number, max: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
