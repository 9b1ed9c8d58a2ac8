import type { Assignment, Block, Expression, FunctionExpression, GenericFor, If, Label, Local, LocalFunction, Name, NumericFor, Repeat, Statement } from '../parser/ast.ts'
import { childrenOf, pushReversed, type Node } from '../parser/children.ts'
import { problemLimit, type SyntaxProblem } from '../parser/problem.ts'
import type { Span } from '../parser/span.ts'
import { FunctionFrame, mostUpvalues } from './function-frame.ts'
import { type Access, constantProblem, type Global, type Origin, type Reference, type Variable, type VariableKind } from './variables.ts'

type Declaration = { name: string; kind: VariableKind; declaration: Span; origin: Origin; attribute?: 'const' | 'close' | null; scopeStart: number }

/** Walks through a chunk as Lua's compiler does, with the variables that live at each place. */
export class Binder {
  readonly binding = {
    variables: new Array<Variable>(), globals: new Map<string, Global>(), variableOf: new Map<Name, Variable>(), globalOf: new Map<Name, Global>(), problems: new Array<SyntaxProblem>(),
  }
  private readonly live = new Map<string, Variable>()
  /** The live variables by age, so that the end of a block can bring back what they hid. */
  private readonly stack: Variable[] = []
  private frame = new FunctionFrame(null, null, (problem) => this.report(problem))
  private mostUpvalues = 0

  bindChunk(body: Block): void {
    this.bindBlock(body)
    this.frame.labels.finish()
  }

  /** Binds one statement of the chunk without the others; what it declares stays alive. */
  protected bindAlone(statement: Statement): { declared: readonly Variable[]; mostLocals: number; isEntangled: boolean } {
    this.frame.depth += 1
    this.bindStatement(statement)
    const hasEnvironment = this.binding.variables.some(({ name }) => name === '_ENV')
    const isEntangled = statement.kind === 'label' || this.frame.labels.isPending || hasEnvironment || this.mostUpvalues >= mostUpvalues
    return { declared: [...this.stack], mostLocals: this.frame.mostLocals, isEntangled }
  }

  protected get isInFunction(): boolean {
    return this.frame.function !== null
  }

  private report(problem: SyntaxProblem): void {
    if (this.binding.problems.length < problemLimit) this.binding.problems.push(problem)
  }

  /** `declare` adds variables of the block's head; `leave` reads what stands behind the block but sees its variables. */
  private bindBlock(block: Block, { declare, leave, end = block.end }: { declare?: () => void; leave?: () => void; end?: number } = {}): void {
    const { frame } = this
    const [stackBefore, localsBefore] = [this.stack.length, frame.locals.length]
    frame.depth += 1
    declare?.()
    const lastOther = block.statements.findLastIndex(({ kind }) => kind !== 'label')
    for (const [index, statement] of block.statements.entries()) {
      if (statement.kind === 'label') this.bindLabel(statement, leave === undefined && index > lastOther, localsBefore)
      else this.bindStatement(statement)
    }
    leave?.()
    frame.labels.leaveBlock(frame.depth, localsBefore)
    frame.depth -= 1
    frame.locals.length = localsBefore
    while (this.stack.length > stackBefore) this.forget(this.stack.pop(), end)
  }

  private forget(variable: Variable | undefined, end: number): void {
    if (!variable) return
    variable.scope.end = end
    if (variable.shadows) this.live.set(variable.name, variable.shadows)
    else this.live.delete(variable.name)
  }

  private bindLabel(label: Label, isLast: boolean, localsBefore: number): void {
    const { frame } = this
    const locals = isLast ? localsBefore : frame.locals.length
    frame.labels.addLabel(label, frame.depth, { locals, nameOf: (local) => frame.locals[local] ?? '' })
  }

  private bindStatement(statement: Statement): void {
    switch (statement.kind) {
      case 'local':
        return this.bindLocal(statement)
      case 'assignment':
        return this.bindAssignment(statement)
      case 'call statement':
        return this.bindExpression(statement.call)
      case 'loose expression':
        return this.bindExpression(statement.expression)
      case 'do':
        return this.bindBlock(statement.body)
      case 'while':
        this.bindExpression(statement.condition)
        return this.bindLoop(statement.body)
      case 'repeat':
        return this.bindRepeat(statement)
      case 'if':
        return this.bindIf(statement)
      case 'numeric for':
        return this.bindNumericFor(statement)
      case 'generic for':
        return this.bindGenericFor(statement)
      case 'function statement':
        this.bindTarget(statement.target, statement.body)
        return this.bindFunction(statement.body)
      case 'local function':
        return this.bindLocalFunction(statement)
      case 'return':
        return this.bindAll(statement.values)
      case 'break':
        if (this.frame.loops === 0) this.report({ start: statement.start, end: statement.end, message: '`break` can only stand in a loop.' })
        return undefined
      case 'goto':
        return this.frame.labels.addGoto(statement, this.frame.depth, this.frame.locals.length)
      case 'label':
        return undefined
    }
  }

  private bindLocal({ names, values, end }: Local): void {
    this.bindAll(values)
    for (const [index, { name, attribute }] of names.entries()) {
      this.declareName(name, 'local', { origin: originOf(values, index), attribute, scopeStart: end })
    }
  }

  private bindLocalFunction({ name, body }: LocalFunction): void {
    this.declareName(name, 'function', { origin: { kind: 'function', function: body }, scopeStart: name.start })
    this.bindFunction(body)
  }

  private bindAssignment({ targets, values }: Assignment): void {
    this.bindAll(values)
    for (const [index, target] of targets.entries()) this.bindTarget(target, values[index] ?? null)
  }

  private bindTarget(target: Expression, value: Expression | null): void {
    if (target.kind === 'name') this.refer(target, 'write', value)
    else this.bindExpression(target)
  }

  private bindLoop(body: Block, declare?: () => void): void {
    this.frame.loops += 1
    this.bindBlock(body, declare ? { declare } : {})
    this.frame.loops -= 1
  }

  /** The condition of `repeat` sees the variables of its block. */
  private bindRepeat({ body, condition, end }: Repeat): void {
    this.frame.loops += 1
    this.bindBlock(body, { leave: () => this.bindExpression(condition), end })
    this.frame.loops -= 1
  }

  private bindIf({ clauses, otherwise }: If): void {
    for (const { condition, body } of clauses) {
      this.bindExpression(condition)
      this.bindBlock(body)
    }
    if (otherwise) this.bindBlock(otherwise)
  }

  private bindNumericFor({ variable, from, to, step, body }: NumericFor): void {
    this.bindAll(step ? [from, to, step] : [from, to])
    this.bindLoop(body, () => {
      this.addHiddenLocals(3, variable)
      this.declareName(variable, 'loop variable', { origin: { kind: 'counter' }, scopeStart: body.start })
    })
  }

  private bindGenericFor({ variables, iterators, body }: GenericFor): void {
    this.bindAll(iterators)
    this.bindLoop(body, () => {
      this.addHiddenLocals(4, variables[0] ?? body)
      for (const [index, variable] of variables.entries()) {
        this.declareName(variable, 'loop variable', { origin: { kind: 'iterator', iterators, index }, scopeStart: body.start })
      }
    })
  }

  /** Lua keeps the state of a loop in locals of its own, which count. */
  private addHiddenLocals(count: number, at: Span): void {
    for (let index = 0; index < count; index += 1) this.frame.addLocal('', at)
  }

  private bindFunction(expression: FunctionExpression): void {
    this.frame = new FunctionFrame(expression, this.frame, (problem) => this.report(problem))
    this.bindBlock(expression.body, { declare: () => this.declareParameters(expression), end: expression.body.end })
    this.frame.labels.finish()
    this.mostUpvalues = Math.max(this.mostUpvalues, this.frame.upvalueCount)
    this.frame = this.frame.outer ?? this.frame
  }

  private declareParameters(expression: FunctionExpression): void {
    const scopeStart = expression.body.start
    if (expression.hasSelf) this.addVariable({ name: 'self', kind: 'self', declaration: expression.parametersSpan, origin: { kind: 'self', function: expression }, scopeStart })
    for (const [index, name] of expression.parameters.entries()) {
      this.declareName(name, 'parameter', { origin: { kind: 'parameter', function: expression, index }, scopeStart })
    }
  }

  private declareName(name: Name, kind: VariableKind, more: Pick<Declaration, 'origin' | 'attribute' | 'scopeStart'>): void {
    const variable = this.addVariable({ name: name.text, kind, declaration: name, ...more })
    this.binding.variableOf.set(name, variable)
  }

  private addVariable({ name, kind, declaration, origin, attribute = null, scopeStart }: Declaration): Variable {
    const shadows = this.live.get(name) ?? null
    const scope = { start: scopeStart, end: scopeStart }
    const variable: Variable = { name, kind, attribute, declaration, scope, references: [], shadows, owner: this.frame.function, origin }
    this.binding.variables.push(variable)
    this.frame.addLocal(name, declaration)
    this.live.set(name, variable)
    this.stack.push(variable)
    return variable
  }

  private bindAll(expressions: Expression[]): void {
    for (const expression of expressions) this.bindExpression(expression)
  }

  /** Keeps a list instead of calling itself for operands: a chain of operators can be as deep as it is long. */
  private bindExpression(expression: Expression): void {
    const waiting: Node[] = [expression]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.kind === 'name') this.refer(node, 'read', null)
      else if (node.kind === 'function') this.bindFunction(node)
      else if (node.kind === 'vararg') this.checkVararg(node)
      else pushReversed(waiting, operandsOf(node))
    }
  }

  private checkVararg(at: Span): void {
    if (!this.frame.isVararg) this.report({ start: at.start, end: at.end, message: '`...` can only stand in a function that takes it as its last parameter.' })
  }

  private refer(name: Name, access: Access, value: Expression | null): void {
    if (name.text === '') return
    const variable = this.live.get(name.text)
    if (variable) this.addReference(variable, { name, access, value, isUpvalue: variable.owner !== this.frame.function })
    else this.referToOuter({ name, access, value, isUpvalue: false })
  }

  private addReference(variable: Variable, reference: Reference): void {
    const { name, access } = reference
    variable.references.push(reference)
    this.binding.variableOf.set(name, variable)
    if (!isCompileTimeConstant(variable)) this.frame.addUpvalue(variable, name)
    if (access === 'write' && variable.attribute) this.report(constantProblem(name))
  }

  /** Counts a variable from outside of everything that is bound. */
  protected noteOuter(name: Name): void {
    this.frame.addUpvalue(name.text, name)
  }

  /** A global is a field of `_ENV`, which may be a variable of the script's own. */
  protected referToOuter(reference: Reference): void {
    const environment = this.live.get('_ENV')
    this.frame.addUpvalue(environment ?? 'environment', reference.name)
    if (environment) return
    const { text } = reference.name
    const global: Global = this.binding.globals.get(text) ?? { name: text, references: [] }
    this.binding.globals.set(text, global)
    this.binding.globalOf.set(reference.name, global)
    global.references.push(reference)
  }
}

/** The children that are read when an expression is evaluated: not the names of fields. */
function operandsOf(node: Node): readonly Node[] {
  if (node.kind === 'member') return [node.object]
  if (node.kind === 'method call') return [node.object, ...node.arguments]
  if (node.kind === 'table') return node.fields.flatMap((field) => (field.kind === 'keyed' ? [field.key, field.value] : [field.value]))
  return childrenOf(node)
}

function originOf(values: Expression[], index: number): Origin {
  const own = values[index]
  if (own) return { kind: 'value', expression: own, index: 0 }
  const last = values.at(-1)
  return last ? { kind: 'value', expression: last, index: index - values.length + 1 } : { kind: 'none' }
}

/** Such a one takes no place in a function that uses it. */
function isCompileTimeConstant({ attribute, origin }: Variable): boolean {
  if (attribute !== 'const' || origin.kind !== 'value') return false
  const { kind } = origin.expression
  return kind === 'nil' || kind === 'boolean' || kind === 'number' || kind === 'string'
}
