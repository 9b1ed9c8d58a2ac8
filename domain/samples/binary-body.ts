import { z } from 'zod'

/** A body as a sample keeps it: text, or, in its place, bytes that are none, in base64. */
export type Body = { body: string; bodyBase64?: string }

export const base64Shape = z.base64('bodyBase64 holds bytes in base64.')

/** One byte for each character, as `atob` takes it apart. */
export const bytesFromBase64 = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

export function base64Of(bytes: Uint8Array): string {
  let characters = ''
  // A call takes only so many parameters.
  for (let at = 0; at < bytes.length; at += 8_192) characters += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(characters)
}

/** As it is sent: bytes, whatever they are. */
export const bytesOfBody = ({ body, bodyBase64 }: Body): Uint8Array => (bodyBase64 === undefined ? new TextEncoder().encode(body) : bytesFromBase64(bodyBase64))
