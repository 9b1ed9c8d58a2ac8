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

/** The text that bytes of UTF-8 hold; a byte that is none becomes U+FFFD. */
export function textOf(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)))
}

/** The bytes of a text, in UTF-8. */
export function bytesOf(text: string): string {
  let bytes = ''
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte)
  return bytes
}
