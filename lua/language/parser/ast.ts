import type { Span } from './span.ts'
import type { Mark } from './tokens.ts'

/** A name, wherever one stands; an empty text where one is missing. */
export type Name = Span & { kind: 'name'; text: string }

export type Nil = Span & { kind: 'nil' }
export type BooleanLiteral = Span & { kind: 'boolean'; value: boolean }
export type NumberLiteral = Span & { kind: 'number'; isInteger: boolean }
export type StringLiteral = Span & { kind: 'string'; value: string }
export type Vararg = Span & { kind: 'vararg' }
/** `object.name` */
export type Member = Span & { kind: 'member'; object: Expression; name: Name }
/** `object[key]` */
export type Index = Span & { kind: 'index'; object: Expression; key: Expression }
/** `argumentsStart` is where the parenthesis opens, or the only argument starts that stands without. */
export type Call = Span & { kind: 'call'; callee: Expression; arguments: Expression[]; argumentsStart: number }
/** `object:name(...)` */
export type MethodCall = Span & { kind: 'method call'; object: Expression; name: Name; arguments: Expression[]; argumentsStart: number }
export type Parenthesis = Span & { kind: 'parenthesis'; inner: Expression }
export type Table = Span & { kind: 'table'; fields: TableField[] }
export type Binary = Span & { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
export type Unary = Span & { kind: 'unary'; operator: UnaryOperator; operand: Expression }
/** Stands where an expression is missing. */
export type Missing = Span & { kind: 'missing' }

/** Starts with its keyword when it has no name, else with its parameters. */
export type FunctionExpression = Span & {
  kind: 'function'
  parameters: Name[]
  isVararg: boolean
  /** Declared as `function object:name()`, so that there is a `self`. */
  hasSelf: boolean
  /** From the opening parenthesis to the closing one. */
  parametersSpan: Span
  body: Block
}

export type Expression =
  | Name | Nil | BooleanLiteral | NumberLiteral | StringLiteral | Vararg | FunctionExpression | Member | Index | Call
  | MethodCall | Parenthesis | Table | Binary | Unary | Missing

export type TableField =
  | (Span & { kind: 'positional'; value: Expression })
  | (Span & { kind: 'named'; name: Name; value: Expression })
  | (Span & { kind: 'keyed'; key: Expression; value: Expression })

export type BinaryOperator = 'or' | 'and' | Extract<Mark, '<' | '>' | '<=' | '>=' | '~=' | '==' | '|' | '~' | '&' | '<<' | '>>' | '..' | '+' | '-' | '*' | '/' | '//' | '%' | '^'>
export type UnaryOperator = 'not' | '-' | '#' | '~'

export type Block = Span & { statements: Statement[] }
export type Attribute = 'const' | 'close'
export type LocalName = { name: Name; attribute: Attribute | null; attributeSpan: Span | null }

export type Local = Span & { kind: 'local'; names: LocalName[]; values: Expression[] }
export type Assignment = Span & { kind: 'assignment'; targets: Expression[]; values: Expression[] }
export type CallStatement = Span & { kind: 'call statement'; call: Call | MethodCall }
/** An expression that does nothing: always a problem, mostly one that is being typed. */
export type LooseExpression = Span & { kind: 'loose expression'; expression: Expression }
export type Do = Span & { kind: 'do'; body: Block }
export type While = Span & { kind: 'while'; condition: Expression; body: Block }
export type Repeat = Span & { kind: 'repeat'; body: Block; condition: Expression }
export type IfClause = Span & { condition: Expression; body: Block }
export type If = Span & { kind: 'if'; clauses: IfClause[]; otherwise: Block | null }
export type NumericFor = Span & { kind: 'numeric for'; variable: Name; from: Expression; to: Expression; step: Expression | null; body: Block }
export type GenericFor = Span & { kind: 'generic for'; variables: Name[]; iterators: Expression[]; body: Block }
/** `function a.b:c() end`; the target is a name or a member. */
export type FunctionStatement = Span & { kind: 'function statement'; target: Name | Member; body: FunctionExpression }
export type LocalFunction = Span & { kind: 'local function'; name: Name; body: FunctionExpression }
export type Return = Span & { kind: 'return'; values: Expression[] }
export type Break = Span & { kind: 'break' }
export type Goto = Span & { kind: 'goto'; label: Name }
export type Label = Span & { kind: 'label'; name: Name }

export type Statement =
  | Local | Assignment | CallStatement | LooseExpression | Do | While | Repeat | If | NumericFor | GenericFor
  | FunctionStatement | LocalFunction | Return | Break | Goto | Label
