import type { FunctionCalls, PointKind, ValuePoint } from '../sandbox/seen-values.ts'
import type { Span } from '../language/parser/span.ts'
import { LineColumns } from '../language/positions.ts'

export type FunctionPlace = Omit<FunctionCalls, 'count'>
/** Its lines, zero-based and both inclusive, and its points: reached when one of them was. */
export type StatementPoints = { firstLine: number; lastLine: number; firstPoint: number; endPoint: number }
/** Among the values that a probe passes on, from one on (or it alone), are the results of a call. */
export type CallResults = { call: number; from: number; isRest: boolean }

/** Lines that are looked at, zero-based and both ends inclusive; null for all of them. */
export type Sight = readonly { from: number; to: number }[] | null

type Place = Span & { kind: PointKind; names: string[]; isTailCall?: true }

/** What is found while a script is instrumented. */
export class PointList {
  readonly points: ValuePoint[] = []
  readonly functions: FunctionPlace[] = []
  readonly statements: StatementPoints[] = []
  /** By probe. */
  readonly results = new Map<number, CallResults[]>()
  private readonly lines: LineColumns
  private functionIndex = 0
  private loop: number | null = null
  private readonly sight: Sight
  /** Whether the statement that is being visited is looked at, even if it is only a part of it. */
  isInSight = true

  constructor(text: string, sight: Sight) {
    this.lines = new LineColumns(text)
    this.sight = sight
  }

  add({ kind, names, start, end, isTailCall }: Place): number {
    const { line } = this.lines.positionAt(start)
    this.points.push({ kind, start, end, line, names, functionIndex: this.functionIndex, loop: this.loop, ...(isTailCall && { isTailCall }) })
    return this.points.length - 1
  }

  /** What `inside` finds belongs to the function. */
  inFunction({ name, start, end }: Omit<FunctionPlace, 'line'>, inside: () => void): void {
    const { functionIndex, loop } = this
    this.functionIndex = this.functions.push({ name, start, end, line: this.lines.positionAt(start).line }) - 1
    this.loop = null
    inside()
    this.functionIndex = functionIndex
    this.loop = loop
  }

  /** What `inside` finds is done in every turn of the loop, which the point tells. */
  inLoop(point: number, inside: () => void): void {
    const { loop } = this
    this.loop = point
    inside()
    this.loop = loop
  }

  /** What `inside` finds belongs to the statement. */
  inStatement({ start, end }: Span, inside: () => void): void {
    const firstPoint = this.points.length
    const [firstLine, lastLine] = [this.lines.positionAt(start).line, this.lines.positionAt(end).line]
    const { isInSight } = this
    this.isInSight &&= this.sight === null || this.sight.some(({ from, to }) => from <= lastLine && firstLine <= to)
    inside()
    this.isInSight = isInSight
    this.statements.push({ firstLine, lastLine, firstPoint, endPoint: this.points.length })
  }
}
