import { z } from 'zod'

/** A body as a sample keeps it: text, or, in its place, bytes that are none, in base64. */
export type Body = { body: string; bodyBase64?: string }

export const base64Shape = z.base64('bodyBase64 holds bytes in base64.')

declare global {
  interface Uint8ArrayConstructor {
    /** Browsers of before autumn 2025 lack it. */
    fromBase64?: (text: string) => Uint8Array<ArrayBuffer>
  }
}

/** Letter by letter it takes thirty times as long. */
export const bytesFromBase64 = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

export function base64Of(bytes: Uint8Array): string {
  let characters = ''
  // A call takes only so many parameters.
  for (let at = 0; at < bytes.length; at += 8_192) characters += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(characters)
}
