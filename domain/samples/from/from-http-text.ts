import { headersFrom, secretNotes } from '../http-message.ts'
import type { ReadMessage } from '../http-message.ts'

const requestLine = /^([A-Za-z]+)\s+(\S+)(?:\s+HTTP\/\d(?:\.\d)?)?$/

const header = /^[\w!#$%&'*+.^`|~-]+\s*:/

/** A request as it stands in a log or goes over the wire: request line, headers, an empty line, the body. */
export function messageFromHttpText(text: string): ReadMessage {
  const start = text.replace(/^\s+/, '')
  const { head, body } = splitHead(start)
  const [first = '', ...lines] = unfolded(head).split(/\r?\n/)
  const [, method, target] = requestLine.exec(first.trim()) ?? []
  if (method === undefined || target === undefined) return { ok: false, problem: 'The first line is no request line, as in "POST /orders HTTP/1.1".' }
  const wrong = lines.find((line) => !header.test(line))
  if (wrong !== undefined) return { ok: false, problem: `"${wrong.slice(0, 60)}" is no header; an empty line stands before the body.` }
  const headers = headersFrom(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]))
  const isChunked = headers['transfer-encoding']?.toLowerCase().includes('chunked') === true
  const whole = isChunked ? unchunked(body) : body
  const url = target.startsWith('/') && headers['host'] !== undefined ? `http://${headers['host']}${target}` : target
  return { ok: true, message: { method: method.toUpperCase(), url, headers, body: whole ?? body }, notes: secretNotes(headers) }
}

function splitHead(text: string): { head: string; body: string } {
  const gap = /\r?\n\r?\n/.exec(text)
  return gap === null ? { head: text.trimEnd(), body: '' } : { head: text.slice(0, gap.index), body: text.slice(gap.index + gap[0].length) }
}

/** A line that starts with white space goes on with the header before it. */
const unfolded = (head: string) => head.replace(/\r?\n[ \t]+/g, ' ')

/** The body without the sizes between its chunks; null when it does not look like chunks. Sizes count bytes of UTF-8. */
function unchunked(body: string): string | null {
  const bytes = new TextEncoder().encode(body)
  const decoder = new TextDecoder()
  let whole = ''
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf(10, at)
    const size = /^([0-9a-fA-F]{1,8})\s*(?:;.*)?\r?$/.exec(decoder.decode(bytes.subarray(at, lineEnd === -1 ? bytes.length : lineEnd)))?.[1]
    if (size === undefined) return null
    const length = Number.parseInt(size, 16)
    if (length === 0) return whole
    whole += decoder.decode(bytes.subarray(lineEnd + 1, lineEnd + 1 + length), { stream: true })
    at = lineEnd + 1 + length
    while (bytes[at] === 13 || bytes[at] === 10) at += 1
  }
  return null
}
