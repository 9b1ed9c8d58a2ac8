import { parseExactJson } from '#domain/exact-json.ts'
import type { CodePlace, RunReport, RunResult } from './run-report.ts'
import type { RunRequest } from './run-request.ts'
import { responseOf } from './run/endpoint-response.ts'
import { Journal, type Noted, type NotedLine } from './run/journal.ts'

/** `noted` in the order of the run. */
type EndedRun = { request: RunRequest; reason: 'time' | 'person' | 'crash'; tookMs: number; noted: readonly Noted[]; message?: string | undefined }

/** The report of a run that was ended from outside, with what it had told by then. */
export function endedReport({ request, reason, tookMs, noted, message }: EndedRun): RunReport {
  const journal = new Journal(request.limits.outputBytes, () => {})
  for (const note of noted) repeat(journal, note)
  const line = lastLine(noted)
  const result: RunResult = { status: 'stopped', reason, at: line === null ? null : { script: line.script, line: line.line } }
  const events = journal.delivered(false)
  const { logs, http, store, actions } = journal
  const notKept = [...(message === undefined ? [] : [`The sandbox failed: ${message}`]), ...unknownRest(noted), ...journal.notKept()]
  return { result, response: responseOf(request, result, null), tookMs, logs, http, store, events, actions, values: null, lineEvents: line?.event ?? 0, traced: null, stop: null, notKept }
}

function repeat(journal: Journal, { part, entryJson }: Noted): void {
  if (part === 'logs') journal.log(parseExactJson(entryJson))
  else if (part !== 'lines') journal.note(part, parseExactJson(entryJson))
}

function lastLine(noted: readonly Noted[]): NotedLine | null {
  const last = noted.findLast(({ part }) => part === 'lines')
  return last === undefined ? null : JSON.parse(last.entryJson)
}

function unknownRest(noted: readonly Noted[]): string[] {
  const last = noted.findLast(({ part }) => part !== 'lines')
  if (last === undefined) return []
  const { at }: { at: CodePlace } = JSON.parse(last.entryJson)
  return [`What the run did behind line ${at.line + 1} of ${at.script} is not known: it was ended from outside.`]
}
