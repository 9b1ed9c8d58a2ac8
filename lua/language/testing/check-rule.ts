import { expect } from 'vitest'
import type { Rule } from '../diagnostics/diagnostic.ts'
import { findingsOf as findingsIn } from '../diagnostics/findings.ts'
import type { LuaDocument } from '../workspace.ts'
import { connectorWith } from './connector.ts'
import { writeMarks } from './marked.ts'

/** Checks a rule on a snippet whose « and » mark exactly what the rule finds; gives the messages. */
export function findingsOf(rule: Rule, snippet: string, options: { kind?: LuaDocument['kind']; shared?: string } = {}): string[] {
  const { main, text } = connectorWith(snippet, options)
  const findings = findingsIn(rule, main)
  expect(writeMarks(text, findings)).toBe(snippet)
  return findings.map(({ message }) => message)
}

/** The script after the fix of the first finding that has one. */
export function fixed(rule: Rule, text: string): string {
  const { main } = connectorWith(text)
  const edits = findingsIn(rule, main).find(({ fix }) => fix)?.fix?.edits ?? []
  return edits.toSorted((a, b) => b.start - a.start).reduce((result, { start, end, text: replacement }) => result.slice(0, start) + replacement + result.slice(end), text)
}
