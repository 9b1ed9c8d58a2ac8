import type { Span } from '../parser/span.ts'
import type { Range } from '../positions.ts'
import type { Passage } from '../types/passage.ts'
import type { Script } from '../types/script.ts'
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
  /** Looks at the script as a whole. */
  check?: (opened: OpenScript) => Finding[]
  /** Looks at one piece of it and at nothing else: what it finds stays true as long as the piece stays. */
  checkPiece?: (passage: Passage, script: Script) => Finding[]
  /** Looks at one piece, with all that is known around it. */
  checkTypes?: (passage: Passage, opened: OpenScript) => Finding[]
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
