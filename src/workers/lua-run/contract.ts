import type { Noted } from '#lua/sandbox/run/journal.ts'

/** To the frame, once, with the port that all else goes through: the code of the worker. */
export type FrameStart = { code: string }

/** Through the port, which texts alone cross. */
export type ToWorker = { kind: 'run'; requestJson: string }
export type FromWorker = { kind: 'ready' } | ({ kind: 'noted' } & Noted) | { kind: 'report'; reportJson: string } | { kind: 'crashed'; message: string }

export { type Breakpoint, linesTold, type NotePlace, type PickedTurn, type RunRequest, type ScriptName, usualLimits, usualWatch, type WatchLimits } from '#lua/sandbox/run-request.ts'
export type { ActionCall, CodePlace, HttpCall, LogLine, RunReport, RunResult, Stop, StoppedFrame, TracedLines } from '#lua/sandbox/run-report.ts'
export type { FunctionCall, Hit, Moment, PointHits, PointKind, SeenValue, SeenValues } from '#lua/sandbox/seen-values.ts'
export type { Noted } from '#lua/sandbox/run/journal.ts'
export { inputGlobal } from '#lua/sandbox/run/input-global.ts'
export { endedReport } from '#lua/sandbox/ended-report.ts'
export { outcomeOf } from '#lua/sandbox/outcome-of.ts'
export { sampleFromRun } from '#lua/sandbox/sample-from-run.ts'
export { sampleRequest } from '#lua/sandbox/sample-request.ts'
export { moveValues } from '#lua/instrument/move-values.ts'
export { nextBreakpoint, previousBreakpoint, runTo, stepBack, stepBackOver, stepInto, stepOut, stepOver, type Step } from '#lua/sandbox/replay/trace-steps.ts'
