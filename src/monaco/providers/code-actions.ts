import type * as Monaco from 'monaco-editor/editor'
import type { Diagnostic, Range } from '#src/workers/lua-language/contract.ts'
import { luaConnectorOf } from '../lua-connectors.ts'
import type { LuaProvider } from './lua-provider.ts'
import { monacoRange } from './places.ts'

/** The fixes of the problems at a place, and a comment that silences each. */
export const codeActions: LuaProvider = (monaco) =>
  monaco.languages.registerCodeActionProvider(
    'lua',
    {
      provideCodeActions: (model, range) => {
        const uri = model.uri.toString()
        const problems = luaConnectorOf(uri)?.problemsOf(uri) ?? []
        const here = problems.filter((problem) => monaco.Range.areIntersectingOrTouching(monacoRange(problem.range), range))
        return { actions: [...here.flatMap((problem) => fixOf(model, problem)), ...here.flatMap((problem) => silenceOf(model, problem))], dispose: () => undefined }
      },
    },
    { providedCodeActionKinds: ['quickfix'] },
  )

function fixOf(model: Monaco.editor.ITextModel, { fix }: Diagnostic): Monaco.languages.CodeAction[] {
  return fix === null ? [] : [action(model, { title: fix.title, edits: fix.edits, isPreferred: true })]
}

const neverSilenced = ['syntax', 'unread']

function silenceOf(model: Monaco.editor.ITextModel, { rule, range }: Diagnostic): Monaco.languages.CodeAction[] {
  if (neverSilenced.includes(rule)) return []
  const { line } = range.start
  const indent = /^\s*/.exec(model.getLineContent(line + 1))?.[0] ?? ''
  const start = { line, column: 0 }
  return [action(model, { title: `Silence “${rule}” for this line`, edits: [{ range: { start, end: start }, text: `${indent}---@diagnostic disable-next-line: ${rule}\n` }], isPreferred: false })]
}

type Change = { title: string; edits: readonly { range: Range; text: string }[]; isPreferred: boolean }

function action(model: Monaco.editor.ITextModel, { title, edits, isPreferred }: Change): Monaco.languages.CodeAction {
  const versionId = model.getVersionId()
  return { title, kind: 'quickfix', isPreferred, edit: { edits: edits.map(({ range, text }) => ({ resource: model.uri, versionId, textEdit: { range: monacoRange(range), text } })) } }
}
