import type { Attribute, Expression, FunctionExpression, Name } from '../parser/ast.ts'
import type { SyntaxProblem } from '../parser/problem.ts'
import { type Span, touches } from '../parser/span.ts'

export type Access = 'read' | 'write'

/** A use of a variable; its declaration is none. */
export type Reference = {
  name: Name
  access: Access
  /** Used in a function inside the one that declares it. */
  isUpvalue: boolean
  /** What is assigned, as far as it is one expression. */
  value: Expression | null
}

export type VariableKind = 'local' | 'parameter' | 'loop variable' | 'function' | 'self'

export type Variable = {
  name: string
  kind: VariableKind
  attribute: Attribute | null
  /** Its name where it is declared; for `self` the parameters of the method. */
  declaration: Span
  /** The part of the text that sees it. */
  scope: Span
  references: Reference[]
  /** The variable of the same name that it hides. */
  shadows: Variable | null
  /** The function that holds it; null for the chunk. */
  owner: FunctionExpression | null
  origin: Origin
}

/** What a variable gets its first value from. */
export type Origin =
  | { kind: 'none' }
  /** The result at `index` of an expression, as in `local a, b = f()`. */
  | { kind: 'value'; expression: Expression; index: number }
  | { kind: 'function'; function: FunctionExpression }
  | { kind: 'parameter'; function: FunctionExpression; index: number }
  | { kind: 'self'; function: FunctionExpression }
  | { kind: 'counter' }
  | { kind: 'iterator'; iterators: Expression[]; index: number }

export type Global = { name: string; references: Reference[] }

export const isVariable = (meaning: Variable | Global): meaning is Variable => 'origin' in meaning

/** What is known of names; every place in the tree has a name of its own. */
export type ByName<Found> = Pick<ReadonlyMap<Name, Found>, 'get' | 'has'>

/** Who is who in a chunk. */
export type Binding = {
  /** In the order of the text. */
  variables: Variable[]
  globals: Map<string, Global>
  /** For every name that stands for a variable, declarations included. */
  variableOf: ByName<Variable>
  /** For every name that stands for a global. */
  globalOf: ByName<Global>
  /** Errors that Lua finds while it compiles, beyond grammar. */
  problems: SyntaxProblem[]
}

export const constantProblem = ({ start, end, text }: Name): SyntaxProblem => ({ start, end, message: `\`${text}\` is constant: it can not be assigned.` })

/** The variables that a place sees, a hidden one left out, the nearest last. */
export function visibleAt(binding: Binding, offset: number): Variable[] {
  const visible = new Map<string, Variable>()
  for (const variable of binding.variables) {
    const isSeen = touches(variable.scope, offset)
    if (!isSeen) continue
    visible.delete(variable.name)
    visible.set(variable.name, variable)
  }
  return [...visible.values()]
}
