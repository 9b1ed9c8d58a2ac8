const utf8 = new TextDecoder()

/** Beyond it the decoder is faster than to go letter by letter. */
const shortText = 64

/** The first characters of a string of so many bytes, of which `bytes` are the first; null when it is no UTF-8. */
export function textFrom(bytes: Uint8Array, length: number, mostCharacters: number): string | null {
  const text = (mostCharacters <= shortText ? asciiText(bytes) : null) ?? utf8.decode(wholeCharacters(bytes, length))
  if (text.includes('\uFFFD')) return null
  // Never between the halves of a character.
  return text.length > mostCharacters ? text.slice(0, mostCharacters).replace(/[\uD800-\uDBFF]$/, '') : text
}

/** `most` bytes at most. */
export const hexOf = (bytes: Uint8Array, most: number): string => Array.from(bytes.subarray(0, most), (byte) => byte.toString(16).padStart(2, '0')).join(' ')

/** As far as it is shown; decoding what is short costs more than this. */
function asciiText(bytes: Uint8Array): string | null {
  let text = ''
  const end = Math.min(bytes.length, shortText)
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80) return null
    text += String.fromCharCode(byte)
  }
  return text
}

/** Leaves out a character at the end that was cut. */
function wholeCharacters(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length === length) return bytes
  let end = bytes.length
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1
  return bytes.subarray(0, Math.max(0, end - 1))
}
