import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { AllowStatement } from './decide.ts'
import { readPolicy } from './policy.ts'

/**
 * The policy's text with one more statement at the end, the rest as it was typed, and the zero-based line at which the
 * statement begins. Null where the text can not be read as a policy.
 */
export function withStatement(text: string, statement: AllowStatement): { text: string; line: number } | null {
  const { status } = readPolicy(text)
  if (status === 'broken') return null
  const before = status === 'empty' ? '{\n  "Statement": []\n}\n' : text
  const tree = parseTree(before)
  const list = tree === undefined ? undefined : findNodeAtLocation(tree, ['Statement'])
  if (list === undefined) return null
  const eol = before.includes('\r\n') ? '\r\n' : '\n'
  const step = /\n([ \t]+)\S/.exec(before)?.[1] ?? '  '
  const last = list.children?.at(-1)
  const outer = indentAt(before, last?.offset ?? list.offset)
  const indent = last === undefined ? outer + step : outer
  const typed = `${eol}${indent}${JSON.stringify(statement, null, step).replaceAll('\n', eol + indent)}`
  const at = last === undefined ? list.offset + 1 : last.offset + last.length
  const added = last === undefined ? `${typed}${eol}${outer}` : `,${typed}`
  return { text: before.slice(0, at) + added + before.slice(at), line: before.slice(0, at).split('\n').length }
}

/** What stands before the first sign of a line. */
const indentAt = (text: string, offset: number) => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? ''
