import { loader } from '@monaco-editor/react'
import * as monaco from 'monaco-editor/editor'
import 'monaco-editor/features/register.all'
// The list above leaves it out, though Lua's semantic colours need it.
import 'monaco-editor/editor/contrib/semanticTokens/browser/documentSemanticTokens.js'
import 'monaco-editor/languages/definitions/lua/register'
import 'monaco-editor/languages/definitions/xml/register'
import { json } from './json-language.ts'
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/language/json/json.worker.js?worker'
import { setLoadedMonaco } from './loaded-monaco.ts'
import { registerLua } from './providers/register-lua.ts'
import { showSuggestionDocs } from './show-suggestion-docs.ts'
import { defineThemes } from './themes.ts'

// The wrapper would load Monaco from a CDN; no request ever leaves for another origin.
loader.config({ monaco })
self.MonacoEnvironment = { getWorker: (_id, label) => (label === 'json' ? new JsonWorker() : new EditorWorker()) }
// Comments and trailing commas would be lost by every other reader of the document.
json.jsonDefaults.setDiagnosticsOptions({ validate: true, allowComments: false, schemaValidation: 'error', schemaRequest: 'ignore', enableSchemaRequest: false })
defineThemes(monaco)
setLoadedMonaco(monaco)
registerLua(monaco)
showSuggestionDocs()

export { monaco }
