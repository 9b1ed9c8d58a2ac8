import type { ComponentType } from 'react'
import type { RunReport } from '#src/workers/lua-run/contract.ts'
import type { EditorPart } from '../editor-part.ts'
import type { Bench } from './bench.ts'
import type { BenchInput } from './bench-input.ts'
import type { BenchTab } from '#src/workspace/bench/bench-view-store.ts'
import { isUnansweredAction } from '#src/workspace/samples/verdict-on.ts'
import { EventsTab } from './calls/EventsTab.tsx'
import { HttpTab } from './calls/HttpTab.tsx'
import { StoreTab } from './calls/StoreTab.tsx'
import { LogsTab } from './logs/LogsTab.tsx'
import { ResultTab } from './result/ResultTab.tsx'
import { TraceTab } from './trace/TraceTab.tsx'
import type { ShownRun } from './run-store.ts'

export type OutcomeTab = Exclude<BenchTab, 'input'>
type OutcomeTabView = {
  id: OutcomeTab
  label: string
  /** How much there is to see, and whether it is something bad. */
  count: (report: RunReport) => { count: number; isBad: boolean }
  /** `part`: what the panel stands beside. */
  View: ComponentType<Bench & { part: EditorPart; input: BenchInput; run: ShownRun | null; /** Another run goes on. */ isRunning: boolean; /** The run is of another input, other answers or other code. */ isEarlier: boolean }>
}

/** What one can look at after a run, in the order of the tabs. */
export const outcomeTabs: readonly OutcomeTabView[] = [
  { id: 'result', label: 'Result', count: ({ result }) => ({ count: result.status === 'returned' ? 0 : 1, isBad: true }), View: ResultTab },
  { id: 'logs', label: 'Logs', count: ({ logs }) => ({ count: logs.length, isBad: logs.some(({ level }) => level === 'error') }), View: LogsTab },
  { id: 'http', label: 'HTTP', count: ({ http }) => ({ count: http.length, isBad: http.some(({ answer }) => answer.status !== 'answered') }), View: HttpTab },
  { id: 'store', label: 'Store', count: ({ store }) => ({ count: store.length, isBad: false }), View: StoreTab },
  { id: 'events', label: 'Events', count: ({ events, actions }) => ({ count: events.length + actions.length, isBad: actions.some(isUnansweredAction) }), View: EventsTab },
  { id: 'trace', label: 'Trace', count: () => ({ count: 0, isBad: false }), View: TraceTab },
]
