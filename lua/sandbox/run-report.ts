import type { JsonValue } from '#domain/json-value.ts'
import type { Body } from '#domain/samples/binary-body.ts'
import type { RecordedResponse } from '#domain/samples/recorded-answers.ts'
import type { ScriptName } from './run-request.ts'
import type { SeenValue, SeenValues } from './seen-values.ts'

/** Zero-based. */
export type CodePlace = { script: ScriptName; line: number }

export type LuaFrame = CodePlace & { functionName: string | null }

export type RunResult =
  | { status: 'returned'; value: JsonValue }
  /** `policy`: no statement allows the call; `not mocked`: no recording answers it; `input`: the body of the request can not be read. */
  | { status: 'failed'; message: string; at: CodePlace | null; stack: LuaFrame[]; cause: 'script' | 'policy' | 'not mocked' | 'syntax' | 'input' }
  | { status: 'stopped'; reason: 'time' | 'memory' | 'output' | 'person' | 'crash'; at: CodePlace | null }

export type LogLine = { level: 'debug' | 'info' | 'warn' | 'error'; message: string; fields: JsonValue; at: CodePlace; afterMs: number }

export type HttpCall = Body & {
  method: string
  url: string
  headers: Record<string, string>
  at: CodePlace
  /** On the run's clock, in milliseconds. */
  startedAt: number
  tookMs: number
  answer: { status: 'answered'; response: RecordedResponse } | { status: 'problem'; problem: string } | { status: 'not mocked' } | { status: 'not allowed'; action: string; resource: string }
}

export type StoreChange = { key: string; before: JsonValue | undefined; after: JsonValue | undefined; at: CodePlace }
export type EmittedEvent = { name: string; payload: JsonValue; key?: string; at: CodePlace }
export type ActionCall = { handle: string; input: JsonValue; at: CodePlace; answer: { output: JsonValue } | { problem: string } | { status: 'not mocked' } }

/** The stack where a replay stopped, innermost first. */
export type StoppedFrame = LuaFrame & { locals: { name: string; value: SeenValue }[]; upvalues: { name: string; value: SeenValue }[] }
export type Stop = { event: number; at: CodePlace; frames: StoppedFrame[]; expressions: (SeenValue | { problem: string })[] }

/** Line events of a replay; a step over a call leads to the next one that is not deeper (replay/trace-steps.ts). */
export type TracedLines = {
  scripts: ScriptName[]
  /** The number of the first event that is told, usually one. */
  from: number
  /** By event: the index of its script, the line (zero-based) and how many calls stand in each other; deeper than 200 is 200. */
  lines: [script: number, line: number, depth: number][]
  /** Events, counted from one, that stand at a breakpoint whose condition is met, or can not be evaluated. */
  breakpointHits: number[]
  /** Where conditions can not be evaluated, the first problem of each breakpoint; `event` is null where the run did not come to it. */
  breakpointProblems: (CodePlace & { event: number | null; problem: string })[]
}

/** All that a run did. Every text is UTF-8 read as text; what was cut by a limit is said in `notKept`. */
export type RunReport = {
  result: RunResult
  /** Of an endpoint: what its caller gets; null for the other kinds. */
  response: RecordedResponse | null
  tookMs: number
  logs: LogLine[]
  http: HttpCall[]
  store: StoreChange[]
  events: EmittedEvent[]
  actions: ActionCall[]
  /** Of an instrumented run. */
  values: SeenValues | null
  /** Of a replay (`stopAt`): how many line events there were, up to where it stopped; 0 of other runs. */
  lineEvents: number
  traced: TracedLines | null
  stop: Stop | null
  /** In sentences: "312 log lines after the first 1,000 were not kept." */
  notKept: string[]
}
