export type CodeEditorProps = {
  /** Names the model: the same path keeps its undo steps, cursor and scroll position. */
  path: string
  language: 'lua' | 'json'
  value: string
  onChange?: (value: string) => void
  /** Why the text can not be changed; null where it can. Monaco says it when someone types. */
  readOnlyReason: string | null
  /** What a screen reader calls the editor. */
  label: string
  /** Zero-based; the editor goes there when it changes. */
  position?: { line: number; column: number } | undefined
  /** Tells the zero-based line of the cursor. */
  onLine?: (line: number) => void
}
