import type { SyntaxProblem } from './problem.ts'
import type { Span } from './span.ts'

export const keywords = [
  'and', 'break', 'do', 'else', 'elseif', 'end', 'false', 'for', 'function', 'goto', 'if', 'in',
  'local', 'nil', 'not', 'or', 'repeat', 'return', 'then', 'true', 'until', 'while',
] as const
export type Keyword = (typeof keywords)[number]

export type Mark =
  | '+' | '-' | '*' | '/' | '//' | '%' | '^' | '#' | '&' | '|' | '~' | '<<' | '>>'
  | '==' | '~=' | '<=' | '>=' | '<' | '>' | '=' | '(' | ')' | '{' | '}' | '[' | ']'
  | '::' | ':' | ';' | ',' | '.' | '..' | '...'

/** Keywords and marks are their own kind. */
export type TokenKind = Keyword | Mark | 'name' | 'number' | 'string' | 'unknown' | 'end of file'

/** A comment without its dashes stands in `text`. */
export type Comment = Span & { text: string; isLong: boolean }

/** All tokens of a script, as parallel lists; the last one is the end of the file. */
export type Tokens = {
  text: string
  kinds: TokenKind[]
  starts: number[]
  ends: number[]
  comments: Comment[]
  problems: SyntaxProblem[]
}
