import { editor, languages, type Position } from 'monaco-editor'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'

declare global {
  var luaText: string
}

globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() }
// It answers as the language service does, and bears the name that bench/lua-spy.ts listens for.
const answers = new BroadcastChannel('lua-language')
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: answers.name })
let lastId = 0

function ask(name: string): Promise<void> {
  lastId += 1
  const id = lastId
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<{ id: number }>) => {
      if (data.id !== id) return
      answers.removeEventListener('message', hear)
      resolve()
    }
    answers.addEventListener('message', hear)
    worker.postMessage({ kind: 'question', id, name }, {})
  })
}

const words = ['and', 'answer', 'config', 'http', 'get', 'log', 'info', 'status', 'then', 'if', 'string', 'table']

languages.registerCompletionItemProvider('lua', {
  triggerCharacters: ['.', ':', '"'],
  provideCompletionItems: async (model: editor.ITextModel, { lineNumber, column }: Position) => {
    await ask('complete')
    const range = { startLineNumber: lineNumber, endLineNumber: lineNumber, startColumn: model.getWordUntilPosition({ lineNumber, column }).startColumn, endColumn: column }
    return { suggestions: words.map((label) => ({ label, kind: languages.CompletionItemKind.Field, insertText: label, range })) }
  },
})

const bare = editor.create(document.querySelector('#editor') ?? document.body, { value: globalThis.luaText, language: 'lua', minimap: { enabled: false }, wordBasedSuggestions: 'off', fixedOverflowWidgets: true })
bare.onDidChangeModelContent(() => void ask('problemChange'))
bare.setPosition({ lineNumber: bare.getModel()?.getLineCount() ?? 1, column: 1 })
bare.focus()
