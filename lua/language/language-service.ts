import { type CallItem, callItemAt, type Calls, incomingCalls, outgoingCalls } from './call-hierarchy.ts'
import { complete } from './completion/complete.ts'
import type { CompletionItem } from './completion/completion-item.ts'
import { definitionAt } from './definition.ts'
import { diagnose } from './diagnostics/diagnose.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { type UnusedConfigField, unusedConfigFields } from './diagnostics/unused-config-field.ts'
import { type Formatted, formatScript } from './format/format-script.ts'
import type { Formatter } from './format/formatter.ts'
import { type Fold, foldsOf } from './folding.ts'
import { type Highlight, highlightsAt } from './highlights.ts'
import { type Hover, hoverAt } from './hover.ts'
import { type InlayHint, inlayHints } from './inlay-hints.ts'
import type { Location } from './location.ts'
import type { Position, Range } from './positions.ts'
import { referencesAt } from './references.ts'
import { type Renamable, type Rename, renamableAt, rename } from './rename.ts'
import { semanticTokens } from './semantic-tokens.ts'
import { type SignatureHelp, signatureHelpAt } from './signature-help.ts'
import { type DocumentSymbol, documentSymbols, type WorkspaceSymbol, workspaceSymbols } from './symbols.ts'
import { LuaWorkspace, type OpenScript } from './workspace.ts'

const gone = { ok: false, reason: 'The script is not open.' } as const

/** Everything an editor asks about the Lua of one connector: positions in, plain values out. */
export class LuaLanguageService {
  readonly workspace = new LuaWorkspace()
  /** Comes late: it is large, and few scripts are formatted. */
  formatter: Formatter | null = null

  diagnostics(uri: string): Diagnostic[] {
    return this.with(uri, diagnose) ?? []
  }

  unusedConfigFields(): UnusedConfigField[] {
    return unusedConfigFields(this.workspace)
  }

  complete(uri: string, position: Position): CompletionItem[] {
    return this.at(uri, position, complete) ?? []
  }

  hover(uri: string, position: Position): Hover | null {
    return this.at(uri, position, hoverAt)
  }

  signatureHelp(uri: string, position: Position): SignatureHelp | null {
    return this.at(uri, position, signatureHelpAt)
  }

  definition(uri: string, position: Position): Location | null {
    return this.at(uri, position, definitionAt)
  }

  references(uri: string, position: Position): Location[] {
    return this.at(uri, position, referencesAt) ?? []
  }

  highlights(uri: string, position: Position): Highlight[] {
    return this.at(uri, position, highlightsAt) ?? []
  }

  renamable(uri: string, position: Position): Renamable {
    return this.at(uri, position, renamableAt) ?? gone
  }

  rename(uri: string, position: Position, newName: string): Rename {
    return this.at(uri, position, (opened, offset) => rename(opened, offset, newName)) ?? gone
  }

  documentSymbols(uri: string): DocumentSymbol[] {
    return this.with(uri, documentSymbols) ?? []
  }

  workspaceSymbols(query: string): WorkspaceSymbol[] {
    return workspaceSymbols(this.workspace, query)
  }

  folds(uri: string): Fold[] {
    return this.with(uri, foldsOf) ?? []
  }

  semanticTokens(uri: string): Uint32Array {
    return this.with(uri, semanticTokens) ?? new Uint32Array()
  }

  inlayHints(uri: string, range: Range): InlayHint[] {
    return this.with(uri, (opened) => inlayHints(opened, opened.lines.offsetAt(range.start), opened.lines.offsetAt(range.end))) ?? []
  }

  /** The whole script where no selection is given. */
  format(uri: string, selection: Range | null): Formatted {
    const { formatter } = this
    if (formatter === null) return { ok: false, reason: 'The formatter is not there.' }
    return this.with(uri, (opened) => formatScript(opened, selection && { start: opened.lines.offsetAt(selection.start), end: opened.lines.offsetAt(selection.end) }, formatter)) ?? gone
  }

  callItem(uri: string, position: Position): CallItem | null {
    return this.at(uri, position, callItemAt)
  }

  incomingCalls(uri: string, position: Position): Calls[] {
    return this.at(uri, position, incomingCalls) ?? []
  }

  outgoingCalls(uri: string, position: Position): Calls[] {
    return this.at(uri, position, outgoingCalls) ?? []
  }

  /** Null when there is no such script. */
  private with<T>(uri: string, ask: (opened: OpenScript) => T): T | null {
    const opened = this.workspace.open(uri)
    return opened ? ask(opened) : null
  }

  private at<T>(uri: string, position: Position, ask: (opened: OpenScript, offset: number) => T): T | null {
    return this.with(uri, (opened) => ask(opened, opened.lines.offsetAt(position)))
  }
}
