import type { Assignment, Block, Expression, FunctionExpression, GenericFor, If, Local, Name, NumericFor, Repeat, Return, Statement } from '../language/parser/ast.ts'
import { ExpressionProber } from './expression-prober.ts'
import { isLibraryFunction } from './library-functions.ts'
import { mostLocals } from './most-locals.ts'
import { baseOf, nameOf } from './names.ts'
import type { PointKind } from '../sandbox/seen-values.ts'
import { callName, probeOf } from './probes.ts'

const mostLuaLocals = 200

/**
 * Puts probes into the statements of a script. Out of sight stay those that tell the turns of loops and the calls of functions, and lead
 * what a call gives through other functions; they look at the time too.
 */
export class StatementProber extends ExpressionProber {
  /** Names that the script so far gives a meaning of its own. */
  private readonly declared = new Set<string>()

  /** Gives the text of a chunk that takes the probes and returns the script as a function. */
  probeChunk(body: Block, end: number): string {
    const { see, enter } = this.names
    this.found.inFunction({ name: null, start: 0, end: this.text.length }, () => {
      this.insertions.insert(0, `local ${see},${enter}=...;return function(...)`)
      const point = this.found.add({ kind: 'parameters', names: [], start: 0, end: 0 })
      this.enter(0, point, { parameters: [], hasSelf: false, body, isVararg: false })
      this.visitBlock(body)
      this.insertions.insert(end, ' end')
    })
    return this.insertions.finish()
  }

  private enter(offset: number, point: number, { parameters, hasSelf, isVararg, body }: Pick<FunctionExpression, 'parameters' | 'hasSelf' | 'isVararg' | 'body'>): void {
    const hasRoom = mostLocals({ parameters, hasSelf, body }) < mostLuaLocals
    const call = callName(this.names, this.found.points[point]?.functionIndex ?? 0)
    const values = this.found.isInSight ? [...(hasSelf ? ['self'] : []), ...parameters.map(({ text }) => text), ...(isVararg ? ['...'] : [])] : []
    const entering = `${this.names.enter}(${[probeOf(point), ...values].join(',')});`
    this.insertions.insert(offset, hasRoom ? ` local ${call}=${entering}` : ` ${entering}`)
    this.call = hasRoom ? call : '0'
  }

  protected probeFunction(expression: FunctionExpression, name: string | null): void {
    const { parameters, hasSelf, isVararg, parametersSpan, body, start, end } = expression
    const { call } = this
    this.declareAll(parameters)
    this.found.inFunction({ name, start, end }, () => {
      const names = [...(hasSelf ? ['self'] : []), ...parameters.map(({ text }) => text), ...(isVararg ? ['...'] : [])]
      const point = this.found.add({ kind: 'parameters', names, start: parametersSpan.start, end: parametersSpan.end })
      this.enter(parametersSpan.end, point, expression)
      this.visitBlock(body)
    })
    this.call = call
  }

  private declareAll(names: readonly Name[]): void {
    for (const { text } of names) this.declared.add(text)
  }

  private visitBlock(block: Block): void {
    for (const statement of block.statements) if (statement.kind !== 'label') this.found.inStatement(statement, () => this.visitStatement(statement))
  }

  private visitStatement(statement: Statement): void {
    switch (statement.kind) {
      case 'local':
        this.visitLocal(statement)
        return this.declareAll(statement.names.map(({ name }) => name))
      case 'assignment':
        return this.visitAssignment(statement)
      case 'call statement':
        this.visit(statement.call)
        return undefined
      case 'do':
        return this.visitBlock(statement.body)
      case 'while':
        return this.found.inLoop(this.probeCondition(statement.condition, true), () => this.visitBlock(statement.body))
      case 'repeat':
        return this.visitLoopBody(statement, [], () => this.probeCondition(statement.condition))
      case 'if':
        return this.visitIf(statement)
      case 'numeric for':
        this.probeStatement(statement)
        this.visitAll([statement.from, statement.to, ...(statement.step ? [statement.step] : [])])
        return this.visitLoopBody(statement, [statement.variable])
      case 'generic for':
        this.probeStatement(statement)
        this.visitIterators(statement.iterators)
        return this.visitLoopBody(statement, statement.variables)
      case 'function statement':
        this.probeStatement(statement)
        this.declareBase(statement.target)
        return this.probeFunction(statement.body, statement.body.hasSelf ? methodName(nameOf(statement.target)) : nameOf(statement.target))
      case 'local function':
        this.probeStatement(statement)
        this.declareAll([statement.name])
        return this.probeFunction(statement.body, statement.name.text)
      case 'return':
        return this.visitReturn(statement)
      case 'break':
        return this.probeStatement(statement)
      case 'goto':
        return this.probeStatement(statement, { isNeeded: true })
      case 'loose expression':
      case 'label':
        return undefined
    }
  }

  /** Tells that the place was reached. */
  private probeStatement({ start, end }: Statement, { kind = 'statement', isNeeded = false }: { kind?: PointKind; isNeeded?: boolean } = {}): void {
    const point = this.found.add({ kind, names: [], start, end, ...(kind === 'return' && { isTailCall: true }) })
    if (isNeeded || this.found.isInSight) this.insertions.insert(start, `${this.see(probeOf(point))});`)
  }

  private visitLocal(statement: Local): void {
    const names = statement.names.map(({ name }) => name.text)
    if (statement.values.every(isPlain)) {
      this.probeStatement(statement)
      return this.visitNamed(statement.values, names)
    }
    const { start, end } = statement
    this.probeValues(statement.values, probeOf(this.found.add({ kind: 'local', names, start, end })))
  }

  private visitAssignment(statement: Assignment): void {
    const { targets, values, start, end } = statement
    const names = targets.map(nameOf)
    for (const target of targets) this.declareBase(target)
    const arePlain = values.every(isPlain)
    if (arePlain) this.probeStatement(statement)
    this.visitAll(targets)
    if (arePlain) return this.visitNamed(values, names)
    this.probeValues(values, probeOf(this.found.add({ kind: 'assignment', names, start, end })))
  }

  private declareBase(target: Expression): void {
    const base = baseOf(target)
    if (base !== null) this.declared.add(base)
  }

  private visitNamed(values: readonly Expression[], names: readonly string[]): void {
    for (const [index, value] of values.entries()) this.visit(value, { name: names[index] ?? null })
  }

  private visitIf({ clauses, otherwise }: If): void {
    for (const { condition, body } of clauses) {
      this.probeCondition(condition)
      this.visitBlock(body)
    }
    if (otherwise) this.visitBlock(otherwise)
  }

  private probeCondition(condition: Expression, isNeeded = false): number {
    const point = this.found.add({ kind: 'condition', names: [], start: condition.start, end: condition.end })
    this.probeValues([condition], probeOf(point), isNeeded)
    return point
  }

  private visitLoopBody({ start, body }: NumericFor | GenericFor | Repeat, variables: readonly Name[], visitEnd?: () => void): void {
    this.declareAll(variables)
    const names = variables.map(({ text }) => text)
    const point = this.found.add({ kind: 'loop', names, start: variables[0]?.start ?? start, end: variables.at(-1)?.end ?? body.start })
    this.insertions.insert(body.start, `${[this.see(probeOf(point)), ...(this.found.isInSight ? names : [])].join(',')});`)
    this.found.inLoop(point, () => {
      this.visitBlock(body)
      visitEnd?.()
    })
  }

  /** What `pairs` and `ipairs` give is of use to the loop alone. */
  private visitIterators(iterators: readonly Expression[]): void {
    const [only] = iterators
    const isOfTable = only?.kind === 'call' && only.callee.kind === 'name' && (only.callee.text === 'pairs' || only.callee.text === 'ipairs')
    this.visitAll(isOfTable && iterators.length === 1 ? only.arguments : iterators)
  }

  /** A call that is returned stays as it is, for it gives its place on the stack to what it calls; a library function has no use for it. */
  private visitReturn(statement: Return): void {
    const { values, start, end } = statement
    const [only] = values
    const isCall = values.length === 1 && (only?.kind === 'call' || only?.kind === 'method call')
    const isOfLibrary = only?.kind === 'call' && isLibraryFunction(only.callee) && !this.declared.has(baseOf(only.callee) ?? '')
    if (only && isCall && !isOfLibrary) {
      this.probeStatement(statement, { kind: 'return' })
      this.visit(only, { isSeen: true, isTailCall: true })
      return
    }
    const probe = probeOf(this.found.add({ kind: 'return', names: [], start, end }))
    if (only) this.probeValues(values, probe, true)
    else this.insertions.insert(start + 'return'.length, `${this.see(probe)})`)
  }
}

/** Values that the text tells as well as a run would. */
function isPlain({ kind }: Expression): boolean {
  return kind === 'nil' || kind === 'boolean' || kind === 'number' || kind === 'string' || kind === 'function'
}

const methodName = (path: string): string => path.replace(/\.([^.]*)$/, ':$1')
