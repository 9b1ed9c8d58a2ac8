import type { ModuleKindName } from '#domain/connector.ts'
import type { RecordedAnswers } from '#domain/samples/recorded-answers.ts'

/** A script of the run's connector: "shared" or "<kind>/<handle>", as in "apiEndpoints/signal". */
export type ScriptName = 'shared' | `${ModuleKindName}/${string}`

export type RunLimits = { memoryBytes: number; timeMs: number; outputBytes: number }
export const usualLimits: RunLimits = { memoryBytes: 64 * 1024 * 1024, timeMs: 5_000, outputBytes: 1024 * 1024 }

/** A turn of a loop, by the index of its `loop` or `condition` point (of `while`), or a call of a function; both count from zero. */
export type PickedTurn = { script: ScriptName } & ({ loop: number; turn: number } | { functionIndex: number; call: number })

/** How much of the values beside the code is kept: of each point the first and the last hits. */
export type WatchLimits = {
  first: number
  last: number
  /** Zero-based, both ends inclusive; values elsewhere are not kept. Without it all are. */
  lines?: { script: ScriptName; from: number; to: number }[]
  /** All hits in these turns are kept too, up to a limit. */
  picked?: PickedTurn[]
  /** Hits of which all is kept, as far as a page can bear it: by the point's `index` and its `turn`. */
  whole?: { script: ScriptName; point: number; turn: number }[]
  /** One of the things that the report notes: the run ends there and tells where it stood. */
  moment?: NotePlace
}
/** A log line, a call, a change or an event, by its place in that list of the report. */
export type NotePlace = { part: 'logs' | 'http' | 'store' | 'events' | 'actions'; index: number }
/** The last is what is shown of a point; where it came too late to be kept, the first. */
export const usualWatch: WatchLimits = { first: 1, last: 1 }

/** Zero-based; a condition is a Lua expression with the names that are known there. */
export type Breakpoint = { script: ScriptName; line: number; condition?: string }

/** As many line events are told by a replay one by one, and beyond them one of as many. */
export const linesTold = 1_000

/** One run of one module on one input. Crosses every border as JSON text. */
export type RunRequest = {
  connector: {
    handle: string
    /** Of the shared library and of every module that the run may call. */
    scripts: { name: ScriptName; text: string }[]
    /** The policy's text as typed; null allows nothing. */
    policyJson: string | null
    /** Config values, as JSON text. */
    configJson: string
  }
  module: ScriptName
  /** JSON: the action's input, the EndpointRequest without `body` (it is read from `rawBody` by `requestFormat`), the ReactionEvent or the TimerRun. */
  inputJson: string
  /** Of an endpoint: how its body is read. */
  requestFormat?: 'JSON' | 'XML' | 'FORM' | 'RAW'
  answers: RecordedAnswers
  limits: RunLimits
  /** Null runs the code as it is; otherwise it is instrumented. */
  watch: WatchLimits | null
  /** Replay, line by line: stop before the k-th line event (from one) and report the stack there. One beyond the end counts the events. Code is replayed as it is, so `watch` must be null. */
  stopAt?: number
  /** Of a replay: the first line event that is told in `traced`, when it is not the first of all. */
  traceFrom?: number
  /** Of a replay: line events are told as notes while they come, from this one on. The last tells where a run hangs. */
  toldFrom?: number
  /** Of a replay: the events at these places are told in `traced.breakpointHits`. */
  breakpoints?: Breakpoint[]
  /** Lua expressions to evaluate where it stops, in one of the frames there: the innermost is 0. */
  expressions?: string[]
  expressionFrame?: number
}
