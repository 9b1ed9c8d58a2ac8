import type { Expression, FunctionExpression, Statement, Table } from './parser/ast.ts'
import type { Span } from './parser/span.ts'
import type { Location } from './location.ts'
import type { Range } from './positions.ts'
import type { LuaWorkspace, OpenScript } from './workspace.ts'

export type SymbolKind = 'function' | 'method' | 'variable' | 'field'
export type DocumentSymbol = { name: string; detail: string; kind: SymbolKind; range: Range; selection: Range; children: DocumentSymbol[] }
export type WorkspaceSymbol = Location & { name: string; kind: SymbolKind; container: string }

/** The outline of a script: its functions, the variables of the chunk, the fields of its tables. */
export function documentSymbols(opened: OpenScript): DocumentSymbol[] {
  return new Outline(opened).symbolsIn(opened.script.chunk.body.statements, true)
}

class Outline {
  private readonly opened: OpenScript

  constructor(opened: OpenScript) {
    this.opened = opened
  }

  symbolsIn(statements: readonly Statement[], isChunk: boolean): DocumentSymbol[] {
    return statements.flatMap((statement) => this.symbolsOf(statement, isChunk))
  }

  private symbolsOf(statement: Statement, isChunk: boolean): DocumentSymbol[] {
    switch (statement.kind) {
      case 'local function':
        return [this.functionSymbol(statement.name, statement.body, statement)]
      case 'function statement':
        return [this.functionSymbol(statement.target, statement.body, statement)]
      case 'local':
        return statement.names.flatMap(({ name }, index) => this.valueSymbols(name, statement.values[index], { whole: statement, isChunk }))
      case 'assignment':
        return statement.targets.flatMap((target, index) => this.assignedSymbols(target, statement.values[index], statement))
      case 'do': case 'while': case 'repeat': case 'numeric for': case 'generic for':
        return this.symbolsIn(statement.body.statements, false)
      case 'if':
        return [...statement.clauses.map(({ body }) => body), ...(statement.otherwise ? [statement.otherwise] : [])].flatMap((block) => this.symbolsIn(block.statements, false))
      case 'return':
        return statement.values.flatMap((value) => (value.kind === 'table' ? this.fieldSymbols(value) : []))
      case 'call statement':
        return statement.call.arguments.flatMap((argument) => (argument.kind === 'function' ? this.symbolsIn(argument.body.statements, false) : []))
      case 'loose expression': case 'break': case 'goto': case 'label':
        return []
    }
  }

  private valueSymbols(name: Span, value: Expression | undefined, { whole, isChunk }: { whole: Span; isChunk: boolean }): DocumentSymbol[] {
    if (value?.kind === 'function') return [this.functionSymbol(name, value, whole)]
    if (!isChunk) return []
    return [this.symbol(name, whole, { kind: 'variable', detail: '', children: value?.kind === 'table' ? this.fieldSymbols(value) : [] })]
  }

  private assignedSymbols(target: Expression, value: Expression | undefined, whole: Span): DocumentSymbol[] {
    if (value?.kind === 'function') return [this.functionSymbol(target, value, whole)]
    return value?.kind === 'table' && target.kind === 'member' ? [this.symbol(target, whole, { kind: 'field', detail: '', children: this.fieldSymbols(value) })] : []
  }

  private fieldSymbols({ fields }: Table): DocumentSymbol[] {
    return fields.flatMap((field) => {
      if (field.kind !== 'named') return []
      if (field.value.kind === 'function') return [this.functionSymbol(field.name, field.value, field)]
      return [this.symbol(field.name, field, { kind: 'field', detail: '', children: field.value.kind === 'table' ? this.fieldSymbols(field.value) : [] })]
    })
  }

  private functionSymbol(name: Span, body: FunctionExpression, whole: Span): DocumentSymbol {
    const { text } = this.opened.script
    const detail = text.slice(body.parametersSpan.start, body.parametersSpan.end).replaceAll(/\s+/g, ' ')
    return this.symbol(name, whole, { kind: body.hasSelf ? 'method' : 'function', detail, children: this.symbolsIn(body.body.statements, false) })
  }

  private symbol(name: Span, whole: Span, more: Pick<DocumentSymbol, 'kind' | 'detail' | 'children'>): DocumentSymbol {
    const { script, lines } = this.opened
    return { name: script.text.slice(name.start, name.end) || '(no name)', range: lines.rangeOf(whole), selection: lines.rangeOf(name), ...more }
  }
}

const mostFound = 200

/** The symbols of all scripts whose name has the letters of a query, in their order. */
export function workspaceSymbols(workspace: LuaWorkspace, query: string): WorkspaceSymbol[] {
  const all = workspace.openAll().flatMap((opened) => flattened(documentSymbols(opened), '').map(({ symbol, container }) => ({
    uri: opened.script.uri, range: symbol.selection, name: symbol.name, kind: symbol.kind, container,
  })))
  return all.filter(({ name }) => hasLetters(name.toLowerCase(), query.toLowerCase())).slice(0, mostFound)
}

const flattened = (symbols: readonly DocumentSymbol[], container: string): { symbol: DocumentSymbol; container: string }[] =>
  symbols.flatMap((symbol) => [{ symbol, container }, ...flattened(symbol.children, symbol.name)])

function hasLetters(name: string, query: string): boolean {
  let at = 0
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
