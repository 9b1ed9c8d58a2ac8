import type { Block } from './ast.ts'
import { Layout } from './layout.ts'
import { tokenize } from './lexer.ts'
import type { SyntaxProblem } from './problem.ts'
import { StatementParser } from './statement-parser.ts'
import type { Tokens } from './tokens.ts'

export type Chunk = {
  text: string
  body: Block
  tokens: Tokens
  /** By their place; none when the text is a Lua chunk, up to rules of scope that the binder checks. */
  problems: SyntaxProblem[]
}

/** Reads any text as Lua 5.4. A broken one gives a tree too, as whole as can be. */
export function parse(text: string): Chunk {
  const tokens = tokenize(text)
  const strict = new StatementParser(tokens, null)
  const body = strict.parseChunk()
  if (strict.problems.length + tokens.problems.length === 0) return { text, body, tokens, problems: [] }
  const recovering = new StatementParser(tokens, new Layout(tokens))
  return { text, body: recovering.parseChunk(), tokens, problems: merged(text, tokens.problems, recovering.problems) }
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
