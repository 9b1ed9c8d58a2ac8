import type { FunctionExpression } from '../parser/ast.ts'
import { Labels } from './labels.ts'
import type { SyntaxProblem } from '../parser/problem.ts'
import type { Variable } from './variables.ts'

export const mostLocals = 200
export const mostUpvalues = 255

/** A function while its body is bound. */
export class FunctionFrame {
  readonly function: FunctionExpression | null
  readonly outer: FunctionFrame | null
  readonly isVararg: boolean
  readonly labels: Labels
  /** Names of the live locals; the hidden ones of loops have none. */
  readonly locals: string[] = []
  mostLocals = 0
  loops = 0
  depth = 0
  private readonly upvalues = new Set<Variable | string>()
  private readonly report: (problem: SyntaxProblem) => void

  constructor(of: FunctionExpression | null, outer: FunctionFrame | null, report: (problem: SyntaxProblem) => void) {
    this.function = of
    this.outer = outer
    this.isVararg = of?.isVararg ?? true
    this.report = report
    this.labels = new Labels(report)
  }

  addLocal(name: string, at: { start: number; end: number }): void {
    this.locals.push(name)
    this.mostLocals = Math.max(this.mostLocals, this.locals.length)
    if (this.locals.length === mostLocals + 1) this.report({ start: at.start, end: at.end, message: `A function can have ${mostLocals} local variables at most.` })
  }

  get upvalueCount(): number {
    return this.upvalues.size
  }

  /** Notes that the function and those around it, up to the owner, reach for an outer variable; a text names one from outside of all. */
  addUpvalue(upvalue: Variable | string, at: { start: number; end: number }): void {
    if (typeof upvalue !== 'string' && this.function === upvalue.owner) return
    if (this.upvalues.has(upvalue)) return
    this.upvalues.add(upvalue)
    if (this.upvalues.size === mostUpvalues + 1) this.report({ start: at.start, end: at.end, message: `A function can use ${mostUpvalues} outer variables at most.` })
    this.outer?.addUpvalue(upvalue, at)
  }
}
