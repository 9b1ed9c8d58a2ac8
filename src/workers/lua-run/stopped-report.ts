import type { RunReport } from './contract.ts'

/** Of a run that was ended from outside: what it noted went with it. */
export function stoppedReport(reason: 'time' | 'person' | 'crash', tookMs: number, message = ''): RunReport {
  return { result: { status: 'stopped', reason, at: null }, response: null, tookMs, logs: [], http: [], store: [], events: [], actions: [], values: null, lineEvents: 0, traced: null, stop: null, notKept: message === '' ? [] : [`The sandbox failed: ${message}`] }
}
