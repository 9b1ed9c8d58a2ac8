import type { Span } from '../parser/span.ts'
import type { Range } from '../positions.ts'
import type { OpenScript } from '../workspace.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** Texts put in place of parts of the script. */
export type Fix = { title: string; edits: readonly (Span & { text: string })[] }

export type Finding = Span & {
  message: string
  related?: Span & { message: string }
  /** Only where it can not change what the script means. */
  fix?: Fix
  /** For what can go away: the editor greys it. */
  isUnnecessary?: true
}

export type Rule = {
  /** As in `---@diagnostic disable-next-line: rule`. */
  name: string
  severity: Severity
  /** One sentence for the list of rules. */
  explanation: string
  check: (opened: OpenScript) => Finding[]
}

export type Diagnostic = {
  rule: string
  severity: Severity
  message: string
  range: Range
  related: { message: string; range: Range } | null
  fix: { title: string; edits: { range: Range; text: string }[] } | null
  isUnnecessary: boolean
}
