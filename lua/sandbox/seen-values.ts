import type { ScriptName } from './run-request.ts'

/** A bounded copy of a Lua value. Keys of tables are texts as Lua would write them. */
export type SeenValue =
  | { type: 'nil' | 'json null' }
  | { type: 'boolean'; value: boolean }
  /** As Lua prints it: "3", "3.0", "9223372036854775807". */
  | { type: 'number'; text: string }
  /** `length` in bytes of the whole; the text is cut. `isText`: valid UTF-8, else hex. */
  | { type: 'string'; text: string; length: number; isText: boolean }
  /** The first fields of it; `size` counts to 1,000. `id` tells the same table again within one run; one in another table has none. */
  | { type: 'table'; id?: number; isList: boolean; fields: { key: string; value: SeenValue }[]; size: number }
  | { type: 'function' | 'thread' | 'userdata'; name: string }
  /** Deeper than is kept. */
  | { type: 'more'; of: 'table'; size: number }

export type PointKind = 'local' | 'assignment' | 'parameters' | 'loop' | 'call' | 'condition' | 'return' | 'statement'

/** A place in a script that tells values; offsets are UTF-16, zero-based, into the text as typed. */
export type ValuePoint = {
  kind: PointKind
  start: number
  end: number
  line: number
  /** What the values are called: the names assigned, the parameters, the callee. */
  names: string[]
  /** Index, in the script's `functions`, of the function it stands in. */
  functionIndex: number
  /** `index` of the innermost loop around it in its function: its `loop` point, of `while` its condition. */
  loop: number | null
  /** Of a call that is returned as it is, and of the `return`: the results are those of the function that it calls. */
  isTailCall?: true
}

/**
 * One moment at a point. `turn` counts the hits of the point from zero. Of a call, `values` are missing while it has not returned,
 * and in the end if it raised an error.
 */
export type Hit = {
  turn: number
  /** Which call of its function, from zero; null where that is not known. */
  call: number | null
  /** Which turn of the point's `loop`. */
  loopTurn?: number
  values?: SeenValue[]
  /** Of a call. */
  argumentValues?: SeenValue[]
  /** Of a call that led to a function of a script, by itself or through one that is built in, as `pcall`. */
  ledTo?: FunctionCall
  /** How many values there were beyond those that are kept. */
  moreValues?: number
  error?: string
}

/** `index` is the number of the point in its script; `kept` is in the order of time. */
export type PointHits = { index: number; point: ValuePoint; count: number; kept: Hit[] }

/** `call` counts the calls of the function from zero. */
export type FunctionCall = { script: ScriptName; functionIndex: number; call: number }

/** `line`: where its text begins, zero-based. */
export type FunctionCalls = { name: string | null; start: number; end: number; line: number; count: number }

/**
 * Where a run stood: of each function that was being called, the innermost first, which call of it that was, and the turns of the loops
 * around its line, the innermost first. Of a function that calls itself the innermost call is told.
 */
export type Moment = (FunctionCall & { turns: { loop: number; turn: number }[] })[]

/** What was seen in each script of a run. */
export type SeenValues = {
  /** Where the run stood at the note that was asked for, if it came there. */
  moment?: Moment
  scripts: {
    script: ScriptName
    functions: FunctionCalls[]
    /** Those with hits, on the lines that were asked for. */
    points: PointHits[]
    /** Lines of statements that never ran, zero-based. */
    unreachedLines: number[]
    /** Hits by line, zero-based: the counts in the margin. */
    lineHits: [line: number, count: number][]
  }[]
}
