import { byteArray, isAscii } from '../plain-values.ts'

export type DecodedXml = { ok: true; text: string } | { ok: false; problem: string }

const marks = [
  { bytes: '\u00ef\u00bb\u00bf', encoding: 'utf-8' },
  { bytes: '\u00ff\u00fe', encoding: 'utf-16le' },
  { bytes: '\u00fe\u00ff', encoding: 'utf-16be' },
] as const

/** The bytes of a document as text: by its byte order mark, else by the encoding it declares, else as UTF-8. */
export function decodeXml(bytes: string): DecodedXml {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && isAscii(bytes)) return { ok: true, text: bytes }
  const decoder = decoderFor(encoding)
  if (decoder === null) return { ok: false, problem: `the encoding "${encoding}" is not known` }
  try {
    return { ok: true, text: decoder.decode(byteArray(bytes)) }
  } catch {
    return { ok: false, problem: `the text is not in ${encoding}` }
  }
}

function encodingOf(bytes: string): string {
  const mark = marks.find((candidate) => bytes.startsWith(candidate.bytes))
  if (mark !== undefined) return mark.encoding
  const declared = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/.exec(bytes.slice(0, 400))?.[1]?.toLowerCase() ?? 'utf-8'
  // A declaration that can be read byte by byte is not in UTF-16: programs that keep text in UTF-16 write this when they send UTF-8.
  return declared.startsWith('utf-16') || declared === 'utf8' ? 'utf-8' : declared
}

function decoderFor(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    return null
  }
}
