import { create } from 'zustand'
import type { Breakpoint, ScriptName } from '#src/workers/lua-run/contract.ts'

/** The breakpoints of each open connector, as long as the page. */
const useBreakpointStore = create<{ byConnector: Readonly<Record<string, readonly Breakpoint[]>> }>(() => ({ byConnector: {} }))

const none: readonly Breakpoint[] = []
export const useBreakpoints = (connectorId: string) => useBreakpointStore(({ byConnector }) => byConnector[connectorId] ?? none)
export const breakpointsIn = (connectorId: string) => useBreakpointStore.getState().byConnector[connectorId] ?? none

export const setBreakpoints = (connectorId: string, breakpoints: readonly Breakpoint[]) =>
  useBreakpointStore.setState(({ byConnector }) => ({ byConnector: { ...byConnector, [connectorId]: breakpoints } }))

export function toggleBreakpoint(connectorId: string, script: ScriptName, line: number) {
  const before = breakpointsIn(connectorId)
  const others = before.filter((each) => each.script !== script || each.line !== line)
  setBreakpoints(connectorId, others.length < before.length ? others : [...before, { script, line }])
}

export const setCondition = (connectorId: string, breakpoint: Breakpoint, condition: string) =>
  setBreakpoints(connectorId, breakpointsIn(connectorId).map((each) => (each === breakpoint ? { script: each.script, line: each.line, ...(condition.trim() !== '' && { condition }) } : each)))
