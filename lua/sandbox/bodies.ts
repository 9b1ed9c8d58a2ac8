import type { Body } from '#domain/samples/binary-body.ts'
import { bytesOf, byteArray, isAscii, textOf } from './plain-values.ts'

/** The bytes of a body, one character for each. */
export const bytesOfBody = ({ body, bodyBase64 }: Body): string => (bodyBase64 === undefined ? bytesOf(body) : atob(bodyBase64))

/** Bytes as a body: text where they are UTF-8. */
export const bodyOfBytes = (bytes: string): Body => (isUtf8(bytes) ? { body: textOf(bytes) } : { body: '', bodyBase64: btoa(bytes) })

export function isUtf8(bytes: string): boolean {
  if (isAscii(bytes)) return true
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(byteArray(bytes))
    return true
  } catch {
    return false
  }
}
