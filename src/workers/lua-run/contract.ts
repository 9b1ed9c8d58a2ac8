export { type PickedTurn, type RunLimits, type RunRequest, type ScriptName, usualLimits, usualWatch, type WatchLimits } from '#lua/sandbox/run-request.ts'
export type { ActionCall, CodePlace, EmittedEvent, HttpCall, LogLine, LuaFrame, RunReport, RunResult, Stop, StoppedFrame, StoreChange } from '#lua/sandbox/run-report.ts'
export type { FunctionCalls, Hit, PointHits, PointKind, SeenValue, SeenValues, ValuePoint } from '#lua/sandbox/seen-values.ts'
