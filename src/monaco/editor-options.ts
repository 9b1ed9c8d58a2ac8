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
  // The number of an order, as "#1001", is no colour.
  colorDecorators: false,
  defaultColorDecorators: 'never',
  // Room for how often a line ran, as in "×818k".
  lineDecorationsWidth: 24,
  lineNumbersMinChars: 4,
  // Monaco reads these two only by their full names.
  'bracketPairColorization.enabled': false,
  'semanticHighlighting.enabled': true,
  wordBasedSuggestions: 'off',
  // Versions that never change have problems too.
  renderValidationDecorations: 'on',
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true, includeComments: true, includeStrings: true },
} satisfies editor.IEditorOptions & editor.IGlobalEditorOptions & { 'bracketPairColorization.enabled': boolean }

/** For a text in a form. */
export const smallEditorOptions = {
  fontSize: 12,
  lineHeight: 18,
  lineNumbers: 'off',
  folding: false,
  glyphMargin: false,
  lineDecorationsWidth: 8,
  lineNumbersMinChars: 0,
  wordWrap: 'on',
  renderLineHighlight: 'none',
  stickyScroll: { enabled: false },
  padding: { top: 6, bottom: 6 },
} satisfies editor.IEditorOptions
