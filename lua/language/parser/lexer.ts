import { isDigit, isLineEnd, isNamePart, isNameStart, isSpace } from './characters.ts'
import { isNumeral, numeralEnd } from './numerals.ts'
import { problemLimit, type SyntaxProblem } from './problem.ts'
import { longBracketLevel, readQuoted } from './string-literals.ts'
import { type Keyword, keywords, type Mark, type TokenKind, type Tokens } from './tokens.ts'

/** Splits any text into tokens; what is no token becomes one of kind 'unknown' with a problem. */
export function tokenize(text: string): Tokens {
  const tokens: Tokens = { text, kinds: [], starts: [], ends: [], comments: [], problems: [] }
  lex(tokens, 0)
  return tokens
}

/** Adds the tokens from a place on, up to the first of the stops that a token begins at; tells where that is. */
export function lex(tokens: Tokens, from: number, stops: readonly number[] = []): number {
  const { text } = tokens
  let at = from
  let next = 0
  let stop = stops[0] ?? text.length
  while (at < text.length) {
    while (at > stop) stop = stops[(next += 1)] ?? text.length
    if (at === stop) return at
    const code = text.charCodeAt(at)
    if (isSpace(code)) at += 1
    else if (isNameStart(code)) at = readName(tokens, at)
    else if (code === 45 && text.charCodeAt(at + 1) === 45) at = readComment(tokens, at)
    else at = readOther(tokens, at, code)
  }
  add(tokens, 'end of file', text.length, text.length)
  return text.length
}

function add(tokens: Tokens, kind: TokenKind, start: number, end: number): number {
  tokens.kinds.push(kind)
  tokens.starts.push(start)
  tokens.ends.push(end)
  return end
}

function complain(tokens: Tokens, problem: SyntaxProblem): void {
  if (tokens.problems.length < problemLimit) tokens.problems.push(problem)
}

const keywordKinds = new Map<string, Keyword>(keywords.map((keyword) => [keyword, keyword]))

function readName(tokens: Tokens, start: number): number {
  let end = start + 1
  while (isNamePart(tokens.text.charCodeAt(end))) end += 1
  // No keyword is longer than `function`.
  const keyword = end - start <= 8 ? keywordKinds.get(tokens.text.slice(start, end)) : undefined
  return add(tokens, keyword ?? 'name', start, end)
}

function readOther(tokens: Tokens, at: number, code: number): number {
  const { text } = tokens
  if (code === 34 || code === 39) return readString(tokens, at)
  if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) return readNumber(tokens, at)
  if (code === 91) {
    const level = longBracketLevel(text, at)
    if (level >= 0) return add(tokens, 'string', at, readLongBracket(tokens, { at, bracket: at, level, what: 'string' }))
  }
  const mark = markAt(text, at)
  return mark === undefined ? readUnknown(tokens, at) : add(tokens, mark, at, at + mark.length)
}

function readString(tokens: Tokens, start: number): number {
  const { end, problems } = readQuoted(tokens.text, start)
  for (const problem of problems) complain(tokens, problem)
  return add(tokens, 'string', start, end)
}

function readNumber(tokens: Tokens, start: number): number {
  const end = numeralEnd(tokens.text, start)
  const numeral = tokens.text.slice(start, end)
  if (!isNumeral(numeral)) complain(tokens, { start, end, message: `${shortened(numeral)} is not a number.` })
  return add(tokens, 'number', start, end)
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

function readUnknown(tokens: Tokens, start: number): number {
  const character = String.fromCodePoint(tokens.text.codePointAt(start) ?? 0)
  const end = start + character.length
  complain(tokens, { start, end, message: unknownMessage(character) })
  return add(tokens, 'unknown', start, end)
}

function unknownMessage(character: string): string {
  if (character === '!') return '! means nothing in Lua; write `not`, or `~=` for "not equal".'
  const code = character.codePointAt(0) ?? 0
  const isVisible = code > 32 && !/[\p{C}\p{Z}]/u.test(character)
  const named = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return isVisible ? `${character} means nothing in Lua.` : `The invisible character ${named} means nothing in Lua.`
}

function readComment(tokens: Tokens, start: number): number {
  const { text, comments } = tokens
  const level = text.charCodeAt(start + 2) === 91 ? longBracketLevel(text, start + 2) : -1
  const isLong = level >= 0
  const end = isLong ? readLongBracket(tokens, { at: start, bracket: start + 2, level, what: 'comment' }) : lineEnd(text, start)
  const inner = isLong ? text.slice(start + 4 + level, Math.max(start + 4 + level, end - level - 2)) : text.slice(start + 2, end)
  comments.push({ start, end, text: inner, isLong })
  return end
}

function lineEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1
  return end
}

type LongBracket = { at: number; bracket: number; level: number; what: 'string' | 'comment' }

function readLongBracket(tokens: Tokens, { at, bracket, level, what }: LongBracket): number {
  const closer = `]${'='.repeat(level)}]`
  const found = tokens.text.indexOf(closer, bracket + level + 2)
  if (found >= 0) return found + closer.length
  complain(tokens, { start: at, end: bracket + level + 2, message: `This ${what} is not finished: ${closer} is missing.` })
  return unfinishedEnd(tokens.text, bracket + level + 2)
}

/** An unfinished long string or comment ends where code seems to go on: at a statement that is not indented. */
function unfinishedEnd(text: string, from: number): number {
  const statement = /\n(?=(?:local|function|return|if|for|while)\b)/g
  statement.lastIndex = from
  return statement.exec(text)?.index ?? text.length
}

/** Longer marks stand first. */
const marks: readonly Mark[] = [
  '...', '..', '.', '==', '=', '~=', '~', '<=', '<<', '<', '>=', '>>', '>', '//', '/', '::', ':',
  '+', '-', '*', '%', '^', '#', '&', '|', '(', ')', '{', '}', '[', ']', ';', ',',
]
const marksByCode = new Map<number, Mark[]>()
for (const mark of marks) marksByCode.set(mark.charCodeAt(0), [...(marksByCode.get(mark.charCodeAt(0)) ?? []), mark])

function markAt(text: string, at: number): Mark | undefined {
  const candidates = marksByCode.get(text.charCodeAt(at))
  return candidates?.length === 1 ? candidates[0] : candidates?.find((mark) => text.startsWith(mark, at))
}
