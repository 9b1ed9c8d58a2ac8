import { isDigit, isHexDigit, isLineEnd, isSpace } from './characters.ts'
import type { SyntaxProblem } from './problem.ts'

const simpleEscapes: Readonly<Record<string, string>> = {
  a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\', '"': '"', "'": "'", '\n': '\n',
}

export type QuotedString = { end: number; problems: SyntaxProblem[] }

/** Reads a quoted string that starts at `start`; an unfinished one ends with its line. */
export function readQuoted(text: string, start: number): QuotedString {
  const quote = text.charCodeAt(start)
  const problems: SyntaxProblem[] = []
  let at = start + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === quote) return { end: at + 1, problems }
    if (code === 92) at = escapeEnd(text, at, problems)
    else if (at >= text.length || isLineEnd(code)) return { end: at, problems: [...problems, unfinished(text, start, at)] }
    else at += 1
  }
}

function unfinished(text: string, start: number, end: number): SyntaxProblem {
  return { start, end, message: `This string is not finished: ${text[start]} is missing.` }
}

/** Where an escape ends whose backslash stands at `at`. */
function escapeEnd(text: string, at: number, problems: SyntaxProblem[]): number {
  const fault = (end: number, message: string): number => {
    problems.push({ start: at, end: Math.min(end, text.length), message })
    return end
  }
  const code = text.charCodeAt(at + 1)
  if (at + 1 >= text.length) return at + 1
  if (isDigit(code)) {
    const digits = /^\d{1,3}/.exec(text.slice(at + 1, at + 4))?.[0] ?? ''
    const end = at + 1 + digits.length
    return Number(digits) > 255 ? fault(end, `\\${digits} is no byte: 255 is the highest.`) : end
  }
  if (code === 120) {
    const isByte = isHexDigit(text.charCodeAt(at + 2)) && isHexDigit(text.charCodeAt(at + 3))
    return isByte ? at + 4 : fault(at + 2, 'Two hexadecimal digits must follow \\x.')
  }
  if (code === 122) return spacesEnd(text, at + 2)
  if (code === 117) return codePointEnd(text, at, fault)
  if (code === 13 || code === 10) return lineBreakEnd(text, at + 1)
  const character = text[at + 1] ?? ''
  return character in simpleEscapes ? at + 2 : fault(at + 2, `\\${character} is no escape in Lua; write \\\\ for a backslash.`)
}

function codePointEnd(text: string, at: number, fault: (end: number, message: string) => number): number {
  if (text[at + 2] !== '{') return fault(at + 2, 'A code point in braces must follow \\u, as in \\u{20AC}.')
  let end = at + 3
  while (isHexDigit(text.charCodeAt(end))) end += 1
  if (end === at + 3) return fault(end, 'A hexadecimal digit must follow \\u{.')
  if (text[end] !== '}') return fault(end, '} must close \\u{.')
  const digits = text.slice(at + 3, end)
  return Number.parseInt(digits, 16) < 2 ** 31 ? end + 1 : fault(end + 1, `\\u{${digits}} is too large.`)
}

function spacesEnd(text: string, at: number): number {
  let end = at
  while (isSpace(text.charCodeAt(end))) end += 1
  return end
}

/** CR LF and LF CR are one line break. */
function lineBreakEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1)
  return isLineEnd(next) && next !== text.charCodeAt(at) ? at + 2 : at + 1
}

/** How many equals signs a long bracket has that opens at `at`; -1 when none does. */
export function longBracketLevel(text: string, at: number): number {
  let end = at + 1
  while (text.charCodeAt(end) === 61) end += 1
  return text.charCodeAt(end) === 91 ? end - at - 1 : -1
}

/** The value of a string literal; bytes by number become the character of that number. */
export function stringValue(literal: string): string {
  if (literal.startsWith('[')) return longValue(literal)
  const isClosed = literal.length > 1 && literal.endsWith(literal[0] ?? '')
  const inner = literal.slice(1, isClosed ? -1 : undefined)
  return inner.includes('\\') ? unescaped(inner) : inner
}

function longValue(literal: string): string {
  const level = longBracketLevel(literal, 0)
  const isClosed = literal.endsWith(`]${'='.repeat(level)}]`)
  return literal.slice(level + 2, isClosed ? -level - 2 : undefined).replace(/^(?:\r\n|\n\r|\r|\n)/, '')
}

const escape = /\\(?:z\s*|x[\da-fA-F]{2}|\d{1,3}|u\{[\da-fA-F]+\}|\r\n|\n\r|[\s\S])/g

const unescaped = (inner: string): string => inner.replace(escape, unescapedOne)

function unescapedOne(sequence: string): string {
  const [, kind = ''] = sequence
  if (kind === 'z') return ''
  if (kind === 'x') return String.fromCharCode(Number.parseInt(sequence.slice(2), 16))
  if (kind === 'u') return codePoint(Number.parseInt(sequence.slice(3, -1), 16))
  if (isDigit(kind.charCodeAt(0))) return String.fromCharCode(Number(sequence.slice(1)))
  return simpleEscapes[kind] ?? (kind === '\r' ? '\n' : kind)
}

const codePoint = (code: number): string => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd')
