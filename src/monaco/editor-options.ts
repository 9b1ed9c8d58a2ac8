import type { editor } from 'monaco-editor/editor'

/** What every editor and diff of the studio shares. */
export const editorOptions = {
  fontFamily: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontSize: 13,
  lineHeight: 20,
  minimap: { enabled: false },
  automaticLayout: true,
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  renderLineHighlight: 'line',
  tabSize: 2,
  insertSpaces: true,
  // The number of the last line is a number like the others; dimmed it fails contrast.
  renderFinalNewline: 'on',
  padding: { top: 8, bottom: 8 },
  fixedOverflowWidgets: true,
  stickyScroll: { enabled: true },
  bracketPairColorization: { enabled: false },
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true, includeComments: true, includeStrings: true },
} satisfies editor.IEditorOptions & editor.IGlobalEditorOptions
