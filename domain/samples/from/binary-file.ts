/** What the files that print shops send begin with, in hexadecimal, and their content type. */
const beginnings: [hex: string, type: string][] = [
  ['255044462d', 'application/pdf'],
  ['49492a00', 'image/tiff'],
  ['4d4d002a', 'image/tiff'],
  ['1f8b', 'application/gzip'],
  ['504b0304', 'application/zip'],
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
]
const mostLooked = 8_192

/** The content type of a file that is no text; null for one that may be text. */
export function binaryType(bytes: Uint8Array): string | null {
  const hex = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const known = beginnings.find(([beginning]) => hex.startsWith(beginning))
  if (known !== undefined) return known[1]
  // Of UTF-16 every second byte is zero.
  const isMarked = hex.startsWith('fffe') || hex.startsWith('feff')
  return !isMarked && bytes.subarray(0, mostLooked).some(isOfNoText) ? 'application/octet-stream' : null
}

/** Control characters, but for tab, line ends, form feed and escape. */
const isOfNoText = (byte: number) => byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27
