import type { ScriptName } from './run-request.ts'

/** A bounded copy of a Lua value. Keys of tables are texts as Lua would write them. */
export type SeenValue =
  | { type: 'nil' | 'json null' }
  | { type: 'boolean'; value: boolean }
  /** As Lua prints it: "3", "3.0", "9223372036854775807". */
  | { type: 'number'; text: string }
  /** `length` in bytes of the whole; the text is cut. `isText`: valid UTF-8, else hex. */
  | { type: 'string'; text: string; length: number; isText: boolean }
  /** The first fields of it; `id` tells the same table again within one run. */
  | { type: 'table'; id: number; isList: boolean; fields: { key: string; value: SeenValue }[]; size: number }
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
}

/** One moment at a point. `call` counts the calls of its function from zero, `turn` the hits of the point. */
export type Hit = { turn: number; call: number; values: SeenValue[]; argumentValues?: SeenValue[]; error?: string }

export type PointHits = { point: ValuePoint; count: number; kept: Hit[] }

export type FunctionCalls = { name: string | null; start: number; end: number; count: number }

/** What was seen in each script of a run. */
export type SeenValues = {
  scripts: {
    script: ScriptName
    functions: FunctionCalls[]
    points: PointHits[]
    /** Lines with code that never ran, zero-based. */
    unreachedLines: number[]
    /** Hits by line, zero-based: the counts in the margin. */
    lineHits: [line: number, count: number][]
  }[]
}
