/** Zero-based. */
export type CodePosition = { line: number; column: number }

/** By what a text became what it is: a key or a paste, or the editor's own undo and redo. */
export type TextCause = 'typed' | 'undone'

export type CodeEditorProps = {
  /** Names the model: the same path keeps its undo steps, cursor and scroll position. */
  path: string
  language: 'lua' | 'json' | 'xml' | 'plaintext'
  /** What the text is now; a change from outside (a merge, another tab) keeps the undo steps and the cursor. */
  value: string
  /** Called for what is typed here, never for a change of `path` or `value`. */
  onChange?: (value: string, cause: TextCause) => void
  /** Why the text can not be changed; null where it can. Monaco says it when someone types. */
  readOnlyReason: string | null
  /** What a screen reader calls the editor. */
  label: string
  /** The editor goes there, with the focus, when it changes. */
  position?: CodePosition | undefined
  /** True: the editor takes the focus as soon as it can, and says so by onFocused. */
  isFocusWanted?: boolean
  onFocused?: () => void
  /** A text in a form: without line numbers, in the form's size. */
  isSmall?: boolean
  /** Tells where the cursor is. */
  onCursor?: (cursor: CodePosition) => void
}
