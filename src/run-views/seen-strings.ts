import type { SeenValue } from '#src/workers/lua-run/contract.ts'

export type SeenText = Extract<SeenValue, { type: 'string' }>

/** Whether a text has more than was kept. */
export const isTextCut = ({ text, length }: SeenText) => length > text.length && length > new TextEncoder().encode(text).length

/** The bytes that were kept of a string that is no text. */
export const hexBytes = ({ text }: SeenText) => Uint8Array.from(text === '' ? [] : text.split(' '), (byte) => Number.parseInt(byte, 16))
