import type { Location } from './location.ts'
import { type Chunk, parse } from './parser/parse.ts'
import { covers } from './parser/span.ts'
import { keywords } from './parser/tokens.ts'
import type { Range } from './positions.ts'
import { occurrencesOf } from './references.ts'
import { bind } from './scopes/bind.ts'
import { type LabelUses, labelsIn } from './scopes/label-uses.ts'
import { type Variable, visibleAt } from './scopes/variables.ts'
import { type LuaSymbol, symbolAt } from './symbol-at.ts'
import { fieldOf } from './types/fields.ts'
import type { OpenScript } from './workspace.ts'

export type RenameEdit = Location & { text: string }
export type Rename = { ok: true; edits: RenameEdit[] } | { ok: false; reason: string }
export type Renamable = { ok: true; range: Range; name: string } | { ok: false; reason: string }

/** Whether what stands at a place can be renamed. */
export function renamableAt(opened: OpenScript, offset: number): Renamable {
  const symbol = symbolAt(opened, offset)
  const reason = symbol ? fixedReason(symbol) : 'There is no name here.'
  if (!symbol || reason !== null) return { ok: false, reason: reason ?? '' }
  return { ok: true, range: opened.lines.rangeOf(symbol.name), name: symbol.name.text }
}

function fixedReason(symbol: LuaSymbol): string | null {
  if (symbol.kind === 'label') return null
  if (symbol.kind === 'variable') return symbol.variable.kind === 'self' ? '`self` is named by Lua.' : null
  if (symbol.kind === 'global') return symbol.host ? `\`${symbol.name.text}\` belongs to the host.` : null
  if (!symbol.field) return 'It is not known where this field comes from.'
  return symbol.field.definition ? null : `\`${symbol.name.text}\` is given by the host or by a schema.`
}

/** The edits in all scripts that give a thing another name, unless that would change what they mean. */
export function rename(opened: OpenScript, offset: number, newName: string): Rename {
  const symbol = symbolAt(opened, offset)
  const reason = symbol ? (fixedReason(symbol) ?? nameReason(newName) ?? conflict(opened, symbol, newName)) : 'There is no name here.'
  if (!symbol || reason !== null) return { ok: false, reason: reason ?? '' }
  const edits = occurrencesOf(opened, symbol).map((occurrence) => ({ uri: occurrence.opened.script.uri, range: occurrence.opened.lines.rangeOf(occurrence.span), text: newName }))
  return { ok: true, edits }
}

const isKeyword = (name: string): boolean => keywords.some((keyword) => keyword === name)

function nameReason(name: string): string | null {
  if (!/^[A-Za-z_]\w*$/.test(name)) return 'A name is made of letters, digits and `_`, and starts with no digit.'
  return isKeyword(name) ? `\`${name}\` is a keyword of Lua.` : null
}

function conflict(opened: OpenScript, symbol: LuaSymbol, newName: string): string | null {
  if (newName === symbol.name.text) return null
  if (symbol.kind === 'label') return labelConflict(opened, symbol.uses, newName)
  if (symbol.kind === 'variable') return variableConflict(opened, symbol.variable, newName)
  if (symbol.kind === 'field') return fieldOf(opened.types.typeOf(symbol.object), newName) ? `There is a field \`${newName}\` already.` : null
  const isTaken = opened.types.world.globals.has(newName) || opened.script.binding.globals.has(newName)
  return isTaken || opened.script.binding.variables.some(({ name }) => name === newName) ? `There is a \`${newName}\` already.` : null
}

const jumpsTo = ({ body }: Chunk) => labelsIn(body).map(({ jumps }) => jumps.length)

/** The jumps must lead to the same labels as before. */
function labelConflict({ script }: OpenScript, { label, jumps }: LabelUses, newName: string): string | null {
  const edits = [label.name, ...jumps.map((jump) => jump.label)].sort((a, b) => b.start - a.start)
  const text = edits.reduce((renamed, { start, end }) => renamed.slice(0, start) + newName + renamed.slice(end), script.text)
  const before = script.chunk
  const after = parse(text)
  const isSame = bind(after).problems.length === bind(before).problems.length && String(jumpsTo(after)) === String(jumpsTo(before))
  return isSame ? null : `There is a label \`${newName}\` already where \`${label.name.text}\` is used.`
}

/** No use may come to mean another variable, and no other use this one. */
function variableConflict({ script: { binding } }: OpenScript, variable: Variable, newName: string): string | null {
  const places = [variable.declaration, ...variable.references.map(({ name }) => name)]
  const captured = places.some(({ start }) => visibleAt(binding, start).some((other) => other !== variable && other.name === newName && other.scope.start >= variable.scope.start))
  const twins = binding.variables.filter(({ name }) => name === newName)
  const others = [...twins, ...[...binding.globals.values()].filter(({ name }) => name === newName)]
  const captures = others.some(({ references }) => references.some(({ name }) => covers(variable.scope, name)))
  const isTwin = twins.some((other) => other.owner === variable.owner && other.scope.end === variable.scope.end)
  return captured || captures || isTwin ? `There is a \`${newName}\` already where \`${variable.name}\` is used.` : null
}
