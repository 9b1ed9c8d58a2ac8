import type { Block } from './ast.ts'
import { tokenize } from './lexer.ts'
import type { Piece } from './piece.ts'
import { readPieces } from './pieces.ts'
import { problemLimit, type SyntaxProblem } from './problem.ts'
import type { Tokens } from './tokens.ts'

export type Chunk = {
  text: string
  body: Block
  tokens: Tokens
  /** By their place; none when the text is a Lua chunk, up to rules of scope that the binder checks. */
  problems: SyntaxProblem[]
  /** The statements of the body one by one, broken ones too. */
  pieces: readonly Piece[]
}

/** Reads any text as Lua 5.4. A broken one gives a tree too, as whole as can be. */
export function parse(text: string): Chunk {
  const tokens = tokenize(text)
  return chunkOf(tokens, readPieces(tokens))
}

export function chunkOf(tokens: Tokens, pieces: readonly Piece[]): Chunk {
  const { text } = tokens
  const statements = pieces.flatMap(({ statement }) => statement ?? [])
  const grammatical = [...pieces.flatMap(({ problems }) => problems), ...earlyReturns(tokens, pieces)]
  const problems = grammatical.length + tokens.problems.length === 0 ? [] : merged(text, tokens.problems, grammatical.slice(0, problemLimit))
  return { text, body: { statements, start: 0, end: text.length }, tokens, problems, pieces }
}

/** A chunk ends with its `return`. */
function earlyReturns({ starts, ends, text }: Tokens, pieces: readonly Piece[]): SyntaxProblem[] {
  const found: SyntaxProblem[] = []
  for (const [index, { statement, end }] of pieces.entries()) {
    const next = pieces[index + 1]
    if (statement?.kind !== 'return' || !next || (next.statement === null && next.problems.length > 0)) continue
    const isOnNextLine = text.slice(ends[end - 1], starts[end]).includes('\n')
    const at = isOnNextLine ? end - 1 : end
    found.push({ start: starts[at] ?? 0, end: ends[at] ?? 0, message: '`return` must be the last statement of its block.' })
  }
  return found
}

/** What is wrong with a token explains what is wrong behind it on its line. */
function merged(text: string, lexical: SyntaxProblem[], grammatical: SyntaxProblem[]): SyntaxProblem[] {
  const lineEnds = lexical.map(({ start, end }) => ({ start, lineEnd: lineEnd(text, end) }))
  const unexplained = grammatical.filter((problem) => !lineEnds.some((line) => line.start <= problem.start && problem.start <= line.lineEnd))
  return [...lexical, ...unexplained].sort((a, b) => a.start - b.start)
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}
