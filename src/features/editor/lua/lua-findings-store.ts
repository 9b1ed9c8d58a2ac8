import { create } from 'zustand'
import type { Diagnostic, UnusedConfigField, WorkspaceSymbol } from '#src/workers/lua-language/contract.ts'

/** What is known of the open connector's Lua; scripts by their address. */
export type LuaFindings = {
  byScript: ReadonlyMap<string, readonly Diagnostic[]>
  unusedConfig: readonly UnusedConfigField[]
  symbols: readonly WorkspaceSymbol[]
}

const nothing: LuaFindings = { byScript: new Map(), unusedConfig: [], symbols: [] }
const useFindings = create<LuaFindings>(() => nothing)

export const useLuaFindings = () => useFindings()
export const luaFindings = () => useFindings.getState()
export const useLuaSymbols = () => useFindings((findings) => findings.symbols)
export const luaProblemsOf = (uri: string) => useFindings.getState().byScript.get(uri) ?? []
export const forgetFindings = () => useFindings.setState(nothing)

export function setScriptProblems(uri: string, problems: readonly Diagnostic[]) {
  const { byScript } = useFindings.getState()
  const known = byScript.get(uri) ?? []
  // Problems that stay keep being the same objects.
  if (known.length === problems.length && known.every((problem, index) => problem === problems[index])) return
  useFindings.setState({ byScript: new Map(byScript).set(uri, problems) })
}

export function setConnectorFindings(found: Pick<LuaFindings, 'unusedConfig' | 'symbols'>) {
  const { unusedConfig, symbols } = useFindings.getState()
  useFindings.setState({
    unusedConfig: isSame(unusedConfig, found.unusedConfig) ? unusedConfig : found.unusedConfig,
    symbols: isSame(symbols, found.symbols) ? symbols : found.symbols,
  })
}

const isSame = (one: readonly unknown[], other: readonly unknown[]) => one.length === other.length && JSON.stringify(one) === JSON.stringify(other)
