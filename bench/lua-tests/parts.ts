import type { Block, Statement } from '#lua/language/parser/ast.ts'
import { parse } from '#lua/language/parser/parse.ts'

/** A statement of a file that runs by itself: one of the file's own, or of a `do` block among them. Lines count from one. */
export type Part = { isReturn: boolean; start: number; end: number; firstLine: number; lastLine: number }

/** The statements of a test file. */
export function partsOf(text: string): Part[] {
  return statementsIn(parse(text).body).map(({ kind, start, end }) => ({ isReturn: kind === 'return', start, end, firstLine: lineAt(text, start), lastLine: lineAt(text, end) }))
}

const statementsIn = (block: Block): Statement[] => block.statements.flatMap((statement) => (statement.kind === 'do' ? statementsIn(statement.body) : [statement]))

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

/** The smallest part around a line; null when none is there. */
export function partAt(parts: readonly Part[], line: number): Part | null {
  const around = parts.filter(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine)
  return around.toSorted((one, other) => one.end - one.start - (other.end - other.start))[0] ?? null
}

/** The text without some of its parts, line for line. */
export function without(text: string, left: readonly Part[]): string {
  return left.toSorted((one, other) => other.start - one.start).reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end), text)
}
