import type * as Monaco from 'monaco-editor/editor'
import type { Diagnostic } from '#src/workers/lua-language/contract.ts'
import { loadedMonaco } from '../loaded-monaco.ts'
import { luaConnectorOf } from '../lua-connectors.ts'
import type { LuaProvider } from './lua-provider.ts'
import { monacoRange } from './places.ts'

type MarkerApi = Pick<typeof Monaco, 'editor' | 'MarkerSeverity' | 'MarkerTag' | 'Uri'>

/** A script that is opened shows the problems that are known already. */
export const markers: LuaProvider = (monaco) => monaco.editor.onDidCreateModel(({ uri }) => showProblems(uri.toString()))

/** Marks the problems of a script, where Monaco holds its text. */
export function showProblems(uri: string) {
  const monaco = loadedMonaco()
  const model = monaco?.editor.getModel(monaco.Uri.parse(uri))
  if (!monaco || !model) return
  const problems = luaConnectorOf(uri)?.problemsOf(uri) ?? []
  monaco.editor.setModelMarkers(model, 'lua', problems.map((problem) => markerOf(problem, model, monaco)))
}

/** What can not be used any more is struck through. */
const deprecatedRules = ['forbidden-function']

function markerOf({ rule, severity, message, range, related, isUnnecessary }: Diagnostic, model: Monaco.editor.ITextModel, { MarkerSeverity, MarkerTag }: MarkerApi): Monaco.editor.IMarkerData {
  const severities = { error: MarkerSeverity.Error, warning: MarkerSeverity.Warning, information: MarkerSeverity.Info, hint: MarkerSeverity.Hint }
  const isDeprecated = deprecatedRules.includes(rule)
  return {
    ...monacoRange(range),
    severity: severities[severity],
    message,
    code: rule,
    source: 'Lua',
    tags: [...(isUnnecessary ? [MarkerTag.Unnecessary] : []), ...(isDeprecated ? [MarkerTag.Deprecated] : [])],
    ...(related && { relatedInformation: [{ resource: model.uri, message: related.message, ...monacoRange(related.range) }] }),
  }
}
