const simpleEscapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', a: '\x07', b: '\b', e: '\x1b', f: '\f', v: '\v', '0': '\0' }

/** The words of a command as a POSIX shell reads them, or, where carets stand before quotes, as the Windows prompt does. */
export function shellWords(command: string): { ok: true; words: string[] } | { ok: false; problem: string } {
  const isWindows = /\^["\r\n]/.test(command)
  const text = isWindows ? command.replace(/\^\r?\n/g, ' ').replace(/\^([\s\S])/g, '$1') : command
  const words: string[] = []
  for (let rest = text.replace(between, ''); rest !== ''; rest = rest.replace(between, '')) {
    const word = readWord(rest)
    if (word === null) return { ok: false, problem: 'A closing quote is missing.' }
    words.push(word.text)
    rest = rest.slice(word.length)
  }
  return { ok: true, words }
}

/** A backslash at the end of a line goes on with the next. */
const between = /^(?:\s|\\\r?\n)+/

/** One word and how many characters it took; null when a quote does not end. */
function readWord(text: string): { text: string; length: number } | null {
  let word = ''
  let at = 0
  while (at < text.length && !/\s/.test(text.charAt(at))) {
    const part = readPart(text, at)
    if (part === null) return null
    word += part.text
    at = part.end
  }
  return { text: word, length: at }
}

function readPart(text: string, at: number): { text: string; end: number } | null {
  if (text.startsWith("$'", at)) return quotedPart(text, at + 2, /[^'\\]*(?:\\[\s\S][^'\\]*)*/y, unescaped)
  if (text.charAt(at) === "'") return quotedPart(text, at + 1, /[^']*/y, (inside) => inside)
  if (text.charAt(at) === '"') return quotedPart(text, at + 1, /[^"\\]*(?:\\[\s\S][^"\\]*)*/y, (inside) => inside.replace(/\\(\r?\n|["\\$`])/g, (_, escaped: string) => escaped.trim()))
  const lineEnd = /\\\r?\n/y
  lineEnd.lastIndex = at
  const goesOn = lineEnd.exec(text)
  if (goesOn !== null) return { text: '', end: at + goesOn[0].length }
  if (text.charAt(at) === '\\') return { text: text.charAt(at + 1), end: at + 2 }
  const plain = /[^\s'"\\$]+|\$/y
  plain.lastIndex = at
  const found = plain.exec(text)?.[0] ?? text.charAt(at)
  return { text: found, end: at + found.length }
}

function quotedPart(text: string, start: number, inside: RegExp, read: (inside: string) => string): { text: string; end: number } | null {
  inside.lastIndex = start
  const found = inside.exec(text)?.[0] ?? ''
  const end = start + found.length
  return end < text.length ? { text: read(found), end: end + 1 } : null
}

/** The escapes of $'...', in which Chrome copies what is not ASCII. */
const unescaped = (inside: string) =>
  inside.replace(/\\(u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|x[0-9a-fA-F]{1,2}|[\s\S])/g, (_, escape: string) =>
    escape.length === 1 ? (simpleEscapes[escape] ?? escape) : String.fromCodePoint(Math.min(Number.parseInt(escape.slice(1), 16), 0x10ffff)),
  )
