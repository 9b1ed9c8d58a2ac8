/**
 * A Lua value on the host's side: a copy, never a reference. A Lua string is bytes: one character from U+0000 to U+00FF for each.
 * `undefined` is nil, `null` is json.null, a bigint an integer beyond 2^53, an array a list (marked as one, so that an empty
 * one stays a list), an object (without prototype on the way out of Lua) a table with text keys.
 */
export type PlainValue = undefined | null | boolean | number | bigint | string | PlainValue[] | PlainTable
export type PlainTable = { [key: string]: PlainValue }

/** A call that raises this ends as a Lua error with the message, at the line of the call. */
export class HostError extends Error {}

/** What stands behind one function of lua/api; gives Lua's return values. Never a promise: Lua waits by the host not coming back. */
export type HostRun = (parameters: PlainValue[], world: HostWorld) => PlainValue[]

/** By the name that Lua calls: "date.parse". */
export type HostRuns = Record<string, HostRun>

/** What host functions may know of the run. */
export type HostWorld = {
  /** Milliseconds since 1970, on the run's clock. */
  now: () => number
  /** From 0 to 1, repeatable when the run has a seed. */
  random: () => number
}

/** Most texts are: for them, both forms are the same. */
export const isAscii = (text: string) => !/[^\0-\x7f]/.test(text)

/** The text that bytes of UTF-8 hold; a byte that is none becomes U+FFFD. */
export const textOf = (bytes: string): string => (isAscii(bytes) ? bytes : new TextDecoder('utf-8', { ignoreBOM: true }).decode(byteArray(bytes)))

/** The bytes of a text, in UTF-8. */
export function bytesOf(text: string): string {
  if (isAscii(text)) return text
  const bytes = new TextEncoder().encode(text)
  let characters = ''
  // A call takes only so many parameters.
  for (let at = 0; at < bytes.length; at += 8_192) characters += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return characters
}

/** One element for each character, which is a byte. */
export function byteArray(bytes: string): Uint8Array<ArrayBuffer> {
  const array = new Uint8Array(bytes.length)
  for (let index = 0; index < bytes.length; index += 1) array[index] = bytes.charCodeAt(index)
  return array
}
