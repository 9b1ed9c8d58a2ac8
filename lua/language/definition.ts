import { type Location, locationOf } from './location.ts'
import { pathTo } from './parser/children.ts'
import { symbolAt } from './symbol-at.ts'
import type { OpenScript } from './workspace.ts'

/** Where the thing is made that a name stands for; null for what the host gives. */
export function definitionAt(opened: OpenScript, offset: number): Location | null {
  const { workspace, script } = opened
  const symbol = symbolAt(opened, offset)
  if (!symbol) return textTarget(opened, offset)
  if (symbol.kind === 'variable') return locationOf(workspace, script.uri, symbol.variable.declaration)
  if (symbol.kind === 'label') return locationOf(workspace, script.uri, symbol.uses.label.name)
  if (symbol.kind === 'field') return symbol.field?.definition ? locationOf(workspace, symbol.field.definition.uri, symbol.field.definition.span) : null
  if (symbol.host) return symbol.name.text === 'shared' ? sharedStart(opened) : null
  const write = symbol.global.references.find(({ access }) => access === 'write')
  return write ? locationOf(workspace, script.uri, write.name) : null
}

/** In `require("shared")` and `actions.call("handle")` the text leads to a script. */
function textTarget(opened: OpenScript, offset: number): Location | null {
  const { script, workspace } = opened
  const path = pathTo(script.chunk.body, offset)
  const [call, literal] = path.slice(-2)
  if (literal?.kind !== 'string' || call?.kind !== 'call' || call.arguments[0] !== literal) return null
  const callee = script.text.slice(call.callee.start, call.callee.end)
  if (callee === 'require' && literal.value === 'shared') return sharedStart(opened)
  const action = callee === 'actions.call' ? workspace.actions.find(({ handle }) => handle === literal.value) : undefined
  return action ? locationOf(workspace, action.uri, { start: 0, end: 0 }) : null
}

function sharedStart({ workspace }: OpenScript): Location | null {
  const { shared } = workspace
  return shared ? locationOf(workspace, shared.script.uri, { start: 0, end: 0 }) : null
}
