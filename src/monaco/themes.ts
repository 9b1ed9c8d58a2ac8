import type * as Monaco from 'monaco-editor/editor'

export const themeName = (scheme: 'light' | 'dark') => `studio-${scheme}`

/** Monaco's stock dark comments fail contrast; these pass 4.5:1 and match the studio's surfaces. */
export function defineThemes(monaco: Pick<typeof Monaco, 'editor'>) {
  monaco.editor.defineTheme(themeName('light'), {
    base: 'vs',
    inherit: true,
    rules: [
      { token: 'comment', foreground: '55606e' },
      { token: 'keyword', foreground: '6a2fb5' },
      { token: 'string', foreground: '1a6b3c' },
      { token: 'number', foreground: '9a4a00' },
      { token: 'string.key.json', foreground: '2a4db0' },
      { token: 'string.value.json', foreground: '1a6b3c' },
      { token: 'function', foreground: '2a4db0' },
      { token: 'method', foreground: '2a4db0' },
      ...names('1c1e24'),
      { token: 'parameter', foreground: '7d3a1d' },
      { token: 'property', foreground: '0b5a70' },
      { token: 'namespace', foreground: '0b5a70' },
      { token: 'variable.deprecated', foreground: 'b3212a', fontStyle: 'strikethrough' },
    ],
    colors: {
      'editor.background': '#ffffff',
      'editorLineNumber.foreground': '#6f7787',
      'editorLineNumber.activeForeground': '#1c1e24',
      'editor.lineHighlightBackground': '#f4f5f9',
      'editorGutter.background': '#ffffff',
      ...diffColors({ line: '14', text: '24' }),
    },
  })
  monaco.editor.defineTheme(themeName('dark'), {
    base: 'vs-dark',
    inherit: true,
    rules: [
      { token: 'comment', foreground: '9ba3b3' },
      { token: 'keyword', foreground: 'c3a6ff' },
      { token: 'string', foreground: '8fd19e' },
      { token: 'number', foreground: 'e9b872' },
      { token: 'string.key.json', foreground: '9db4ff' },
      { token: 'string.value.json', foreground: '8fd19e' },
      { token: 'function', foreground: '9db4ff' },
      { token: 'method', foreground: '9db4ff' },
      ...names('dfe2e8'),
      { token: 'parameter', foreground: 'f0b99a' },
      { token: 'property', foreground: '8fd0dd' },
      { token: 'namespace', foreground: '8fd0dd' },
      { token: 'variable.deprecated', foreground: 'f0777d', fontStyle: 'strikethrough' },
    ],
    colors: {
      'editor.background': '#17181c',
      'editor.foreground': '#dfe2e8',
      'editorLineNumber.foreground': '#7d8494',
      'editorLineNumber.activeForeground': '#e3e5ea',
      'editor.lineHighlightBackground': '#1d1f25',
      'editorGutter.background': '#17181c',
      ...diffColors({ line: '1a', text: '29' }),
      'editorWidget.background': '#212329',
    },
  })
}

/** Lua's grammar takes some names for keys of a table; which really are, the language service tells. */
const names = (foreground: string) => ['identifier', 'key', 'variable'].map((token) => ({ token, foreground }))

/** Green and red thin enough, as hexadecimal opacities, that every token on them keeps 4.5:1; line numbers stay on the plain ground. */
function diffColors({ line, text }: { line: string; text: string }) {
  return {
    'diffEditor.insertedLineBackground': `#2ea043${line}`,
    'diffEditor.insertedTextBackground': `#2ea043${text}`,
    'diffEditor.removedLineBackground': `#e5484d${line}`,
    'diffEditor.removedTextBackground': `#e5484d${text}`,
    'diffEditorGutter.insertedLineBackground': '#00000000',
    'diffEditorGutter.removedLineBackground': '#00000000',
  }
}
