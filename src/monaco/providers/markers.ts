import type * as Monaco from 'monaco-editor/editor'
import type { Diagnostic } from '#src/workers/lua-language/contract.ts'
import { loadedMonaco } from '../loaded-monaco.ts'
import { luaConnectorOf } from '../lua-connectors.ts'
import { blocksOf, changedBlocks } from './marker-blocks.ts'
import type { LuaProvider } from './lua-provider.ts'
import { monacoRange } from './places.ts'

type MarkerApi = Pick<typeof Monaco, 'editor' | 'MarkerSeverity' | 'MarkerTag' | 'Uri'>

/** A script that is opened shows the problems that are known already. */
export const markers: LuaProvider = (monaco) => monaco.editor.onDidCreateModel(({ uri }) => showProblems(uri.toString()))

type Shown = { blocks: ReadonlyMap<number, readonly Diagnostic[]>; timer: ReturnType<typeof setTimeout> | undefined }
const shownIn = new WeakMap<Monaco.editor.ITextModel, Shown>()

/** Monaco draws a marker in a tenth of a millisecond, and no key shall wait for many. */
const mostAtOnce = 60

/** Marks the problems of a script, where Monaco holds its text: block by block, and only what is new. */
export function showProblems(uri: string) {
  const monaco = loadedMonaco()
  const model = monaco?.editor.getModel(monaco.Uri.parse(uri))
  if (!monaco || !model || model.isDisposed()) return
  const shown = shownIn.get(model)
  if (shown === undefined) forgetMarkers(model, monaco)
  clearTimeout(shown?.timer)
  const wanted = blocksOf(luaConnectorOf(uri)?.problemsOf(uri) ?? [])
  const blocks = new Map(shown?.blocks)
  let count = 0
  let isLeft = false
  for (const block of changedBlocks(blocks, wanted)) {
    const problems = wanted.get(block) ?? []
    isLeft = count > 0 && count + problems.length > mostAtOnce
    if (isLeft) break
    monaco.editor.setModelMarkers(model, `lua ${block}`, problems.map((problem) => markerOf(problem, model, monaco)))
    blocks.set(block, problems)
    count += problems.length
  }
  shownIn.set(model, { blocks, timer: isLeft ? setTimeout(() => showProblems(uri)) : undefined })
}

/** Of the text that stood under this address before. */
function forgetMarkers(model: Monaco.editor.ITextModel, { editor }: MarkerApi) {
  const owners = new Set(editor.getModelMarkers({ resource: model.uri }).map(({ owner }) => owner))
  for (const owner of owners) if (owner.startsWith('lua ')) editor.setModelMarkers(model, owner, [])
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
