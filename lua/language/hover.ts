import type { Range } from './positions.ts'
import { type LuaSymbol, symbolAt } from './symbol-at.ts'
import { describeParameter, describeResults, describeType } from './types/describe-type.ts'
import { type Field, type LuaType, membersOf, type Signature, signatureOf } from './types/lua-type.ts'
import type { OpenScript } from './workspace.ts'

/** `code` is Lua, `doc` Markdown. */
export type Hover = { code: string; doc: string; range: Range }

export function hoverAt(opened: OpenScript, offset: number): Hover | null {
  const symbol = symbolAt(opened, offset)
  if (!symbol) return null
  const type = typeOf(opened, symbol)
  const signature = signatureOf(type)
  const field = fieldIn(symbol)
  const code = signature && membersOf(type).length === 1 ? functionCode(symbol, signature) : `${prefixOf(symbol)}${titleOf(opened, symbol)}: ${describeType(type, 2)}`
  return { code, doc: docOf(opened, symbol, { field, signature, type }), range: opened.lines.rangeOf(symbol.name) }
}

function typeOf({ types }: OpenScript, symbol: LuaSymbol): LuaType {
  if (symbol.kind === 'variable') return types.typeOfVariable(symbol.variable)
  if (symbol.kind === 'global') return types.typeOfName(symbol.name)
  return symbol.field?.type() ?? { kind: 'any' }
}

function fieldIn(symbol: LuaSymbol): Field | null {
  if (symbol.kind === 'field') return symbol.field
  return symbol.kind === 'global' ? symbol.host : null
}

function prefixOf(symbol: LuaSymbol): string {
  if (symbol.kind === 'field') return '(field) '
  if (symbol.kind === 'global') return symbol.host ? '' : '(global) '
  const { kind, attribute } = symbol.variable
  if (kind === 'parameter' || kind === 'self') return '(parameter) '
  return attribute === null ? 'local ' : `local <${attribute}> `
}

/** A field is shown with what leads to it, as in `order.total`. */
function titleOf({ script }: OpenScript, symbol: LuaSymbol): string {
  if (symbol.kind !== 'field') return symbol.name.text
  const { object } = symbol
  const isPath = object.kind === 'name' || object.kind === 'member'
  return isPath ? `${script.text.slice(object.start, object.end)}.${symbol.name.text}` : symbol.name.text
}

function functionCode(symbol: LuaSymbol, signature: Signature): string {
  const parameters = signature.parameters.map((parameter) => describeParameter(parameter, 1))
  const results = describeResults(signature, 1)
  const list = [...parameters, ...(signature.isVararg ? ['...'] : [])].join(', ')
  const title = symbol.kind === 'field' && symbol.object.kind === 'name' ? `${symbol.object.text}${signature.hasSelf ? ':' : '.'}${symbol.name.text}` : symbol.name.text
  return `function ${title}(${list})${results === '' ? '' : `: ${results}`}`
}

function docOf({ script }: OpenScript, symbol: LuaSymbol, { field, signature, type }: { field: Field | null; signature: Signature | null; type: LuaType }): string {
  const own = symbol.kind === 'variable' ? declarationDoc(symbol.variable, script) : ''
  const typeDoc = type.kind === 'table' ? type.doc : ''
  const text = field?.doc || own || signature?.doc || typeDoc
  return [text, ...(signature ? signatureDocs(signature) : [])].filter((part) => part !== '').join('\n\n')
}

function declarationDoc(variable: Extract<LuaSymbol, { kind: 'variable' }>['variable'], script: OpenScript['script']): string {
  const statement = script.facts.statementOf(variable)
  return statement ? script.comments.above(statement.start).doc : ''
}

function signatureDocs(signature: Signature): string[] {
  const parameters = signature.parameters.filter(({ doc }) => doc !== '').map(({ name, doc }) => `- \`${name}\`: ${doc}`)
  const results = signature.resultDocs.filter((doc) => doc !== '').map((doc) => `- returns: ${doc}`)
  const example = signature.example === '' ? '' : `\`\`\`lua\n${signature.example}\n\`\`\``
  return [[...parameters, ...results].join('\n'), example]
}
