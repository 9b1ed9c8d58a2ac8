import type { Range } from '../positions.ts'

export type CompletionKind = 'variable' | 'parameter' | 'function' | 'method' | 'field' | 'module' | 'keyword' | 'snippet' | 'value' | 'action' | 'constant'

export type CompletionItem = {
  label: string
  kind: CompletionKind
  /** Beside the label: the type, or what it is. */
  detail: string
  /** Markdown. */
  doc: string
  /** What is written; with `isSnippet`, `$1` and `${1:name}` are stops. */
  insert: string
  isSnippet: boolean
  replace: Range
  /** Lower ones stand first. */
  rank: number
}

/** An item before its place is known. */
export type Proposal = Omit<CompletionItem, 'replace' | 'insert' | 'isSnippet' | 'doc'> & Partial<Pick<CompletionItem, 'insert' | 'isSnippet' | 'doc'>>
