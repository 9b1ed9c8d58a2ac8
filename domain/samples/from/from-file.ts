import { percentEncoded } from '../../percent.ts'
import { base64Of } from '../binary-body.ts'
import { binaryType } from './binary-file.ts'
import { messageTypes, typeOfFile } from './file-type.ts'
import type { HttpMessage } from '../http-message.ts'

export type DroppedFile = { name: string; bytes: Uint8Array }
export type ReadFile = { ok: true; message: HttpMessage; notes: string[] } | { ok: false; problem: string }

/** As much as the editor of an input shows without a stop; in bytes. */
const maxBytes = 5 * 1024 * 1024

/** A dropped file as the body of a request: JSON, XML, JDF, JMF, CSV, a form, plain text, or bytes that are no text. */
export function messageFromFile({ name, bytes }: DroppedFile): ReadFile {
  if (bytes.length > maxBytes) return { ok: false, problem: `"${name}" is larger than 5 MB.` }
  const binary = binaryType(bytes)
  if (binary !== null) return { ok: true, message: { method: 'POST', url: '', headers: fileHeaders(name, binary), body: '', bodyBase64: base64Of(bytes) }, notes: [] }
  const { encoding, isDeclared } = encodingOf(bytes)
  const text = decoded(bytes, encoding)
  if (text === null) return { ok: false, problem: `"${name}" is no text in ${encoding}.` }
  const type = typeOfFile(name, text)
  const headers = fileHeaders(name, messageTypes[type])
  if (encoding === 'utf-8') return { ok: true, message: { method: 'POST', url: '', headers, body: text }, notes: [] }
  const note = `"${name}" is in ${encoding}; a sample keeps text, and a run gets it in UTF-8.`
  return { ok: true, message: { method: 'POST', url: '', headers, body: isDeclared ? declaredAsUtf8(text) : text }, notes: [note] }
}

const fileHeaders = (name: string, type: string) => ({ 'content-type': type, 'x-file-name': percentEncoded(name) })

function encodingOf(bytes: Uint8Array): { encoding: string; isDeclared: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', isDeclared: true }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', isDeclared: true }
  const head = String.fromCharCode(...bytes.subarray(0, 400))
  const declared = /<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(head)?.[1]?.toLowerCase()
  if (declared !== undefined && !declared.startsWith('utf')) return { encoding: declared, isDeclared: true }
  // Exports of older programs come in the encoding of Windows.
  return { encoding: decoded(bytes, 'utf-8') === null ? 'windows-1252' : 'utf-8', isDeclared: false }
}

/** Null for bytes that are not in that encoding, for what is no text, and for encodings that nobody knows. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

const declaredAsUtf8 = (text: string) => text.replace(/^(\s*<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*/, '$1UTF-8')
