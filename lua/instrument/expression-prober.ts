import type { Binary, Call, Expression, FunctionExpression, Index, Member, MethodCall, TableField } from '../language/parser/ast.ts'
import { Insertions } from './insertions.ts'
import { nameOf } from './names.ts'
import { PointList, type Sight } from './point-list.ts'
import { argumentsProbeOf, probeOf, unusedNames, type ProbeNames } from './probes.ts'

/** A probe takes registers beside its values, of which a function has 255. */
const mostValues = 100

type Suffixed = Binary | Member | Index | Call | MethodCall

/** Puts probes around what expressions call. */
export abstract class ExpressionProber {
  protected readonly text: string
  readonly found: PointList
  protected readonly insertions: Insertions
  readonly names: ProbeNames
  /** The text that tells a probe the call of its function. */
  protected call = ''

  constructor(text: string, sight: Sight) {
    this.text = text
    this.found = new PointList(text, sight)
    this.insertions = new Insertions(text)
    this.names = unusedNames(text)
  }

  protected abstract probeFunction(expression: FunctionExpression, name: string | null): void

  /** The beginning of a probe's call, up to its values. */
  protected see(probe: number): string {
    return ` ${this.names.see}(${probe},${this.call}`
  }

  /** Lets the values of a list pass through a probe; one that is needed does so out of sight too. */
  protected probeValues(values: readonly Expression[], probe: number, isNeeded = false): void {
    const [first, last] = [values[0], values.at(-1)]
    if (!first || !last || values.length > mostValues) return this.visitAll(values)
    const isProbed = isNeeded || this.found.isInSight
    if (isProbed) this.insertions.insert(first.start, `${this.see(probe)},`)
    for (const [from, value] of values.entries()) {
      const call = this.visit(value, { isSeen: true })
      if (call !== null) this.noteResults(probe, { call, from, isRest: value === last })
    }
    if (isProbed) this.insertions.insert(last.end, ')')
  }

  private noteResults(probe: number, results: { call: number; from: number; isRest: boolean }): void {
    const noted = this.found.results.get(probe)
    if (noted) noted.push(results)
    else this.found.results.set(probe, [results])
  }

  protected visitAll(expressions: readonly Expression[]): void {
    for (const expression of expressions) this.visit(expression)
  }

  /**
   * `isSeen`: its values pass through a probe already, or must not: then a call gives its point. Goes down the left side in a loop:
   * a chain of operators or calls makes a tree as deep as it is long.
   */
  protected visit(expression: Expression, { isSeen = false, isTailCall = false, name = null }: { isSeen?: boolean; isTailCall?: boolean; name?: string | null } = {}): number | null {
    const chain: { node: Suffixed; point: number; isWrapped: boolean; isTailCall: boolean }[] = []
    let leaf = expression
    for (let next = leftOf(leaf); next !== null; next = leftOf(leaf)) {
      const isReturned = isTailCall && chain.length === 0
      const point = next.kind === 'call' || next.kind === 'method call' ? this.addCall(next, isReturned) : -1
      const isWrapped = point >= 0 && (chain.length > 0 || !isSeen) && this.found.isInSight
      if (isWrapped) this.insertions.insert(next.start, `${this.see(probeOf(point))},`)
      chain.push({ node: next, point, isWrapped, isTailCall: isReturned })
      leaf = next.kind === 'binary' ? next.left : next.kind === 'call' ? next.callee : next.object
    }
    this.visitLeaf(leaf, name)
    for (const { node, point, isWrapped, isTailCall: isReturned } of chain.toReversed()) {
      this.visitRight(node, point, isReturned)
      if (isWrapped) this.insertions.insert(node.end, ')')
    }
    const outermost = chain[0]
    return isSeen && outermost && outermost.point >= 0 ? outermost.point : null
  }

  private addCall(node: Call | MethodCall, isTailCall: boolean): number {
    const name = node.kind === 'call' ? nameOf(node.callee) : `${nameOf(node.object)}:${node.name.text}`
    return this.found.add({ kind: 'call', names: [name], start: node.start, end: node.end, ...(isTailCall && { isTailCall }) })
  }

  private visitRight(node: Suffixed, point: number, isTailCall: boolean): void {
    if (node.kind === 'binary') this.visit(node.right)
    else if (node.kind === 'index') this.visit(node.key)
    else if (node.kind === 'member') return
    else if (isTailCall || this.found.isInSight) this.probeArguments(node, argumentsProbeOf(point))
    else this.visitAll(node.arguments)
  }

  /** Tells that the call is made, whether it takes arguments or not. */
  private probeArguments({ arguments: values, argumentsStart, end }: Call | MethodCall, probe: number): void {
    const hasParentheses = this.text[argumentsStart] === '('
    if (!hasParentheses) this.insertions.insert(argumentsStart, '(')
    if (values.length > 0) this.probeValues(values, probe, true)
    else this.insertions.insert(end - 1, `${this.see(probe)})`)
    if (!hasParentheses) this.insertions.insert(end, ')')
  }

  private visitLeaf(leaf: Expression, name: string | null): void {
    if (leaf.kind === 'parenthesis') this.visit(leaf.inner)
    else if (leaf.kind === 'unary') this.visit(leaf.operand)
    else if (leaf.kind === 'function') this.probeFunction(leaf, name)
    else if (leaf.kind === 'table') for (const field of leaf.fields) this.visitField(field)
  }

  private visitField(field: TableField): void {
    if (field.kind === 'keyed') this.visit(field.key)
    this.visit(field.value, { name: field.kind === 'named' ? field.name.text : null })
  }
}

function leftOf(node: Expression): Suffixed | null {
  return node.kind === 'binary' || node.kind === 'member' || node.kind === 'index' || node.kind === 'call' || node.kind === 'method call' ? node : null
}
