import type { BinaryOperator, Block, Call, Expression, FunctionExpression, MethodCall, Name, TableField, UnaryOperator } from './ast.ts'
import type { Span } from './span.ts'
import { isIntegerNumeral } from './numerals.ts'
import { stringValue } from './string-literals.ts'
import { TokenReader } from './token-reader.ts'
import type { TokenKind } from './tokens.ts'

/** How tightly an operator binds on each side; the left one is lower where it groups to the right. */
const binaryPriorities = {
  'or': [1, 1], 'and': [2, 2],
  '<': [3, 3], '>': [3, 3], '<=': [3, 3], '>=': [3, 3], '~=': [3, 3], '==': [3, 3],
  '|': [4, 4], '~': [5, 5], '&': [6, 6], '<<': [7, 7], '>>': [7, 7],
  '..': [9, 8], '+': [10, 10], '-': [10, 10], '*': [11, 11], '/': [11, 11], '//': [11, 11], '%': [11, 11],
  '^': [14, 13],
} as const satisfies Record<BinaryOperator, readonly [number, number]>
const unaryPriority = 12

const isBinary = (kind: TokenKind): kind is BinaryOperator => Object.hasOwn(binaryPriorities, kind)
const isUnary = (kind: TokenKind): kind is UnaryOperator => kind === 'not' || kind === '-' || kind === '#' || kind === '~'

export abstract class ExpressionParser extends TokenReader {
  /** Takes the keyword that opens a block. */
  protected abstract open(opener: 'function'): Span
  /** The body of a function and its `end`. */
  protected abstract parseFunctionBlock(opener: Span): Block

  protected parseExpressions(): Expression[] {
    const expressions = [this.parseExpression()]
    while (this.accept(',')) expressions.push(this.parseExpression())
    return expressions
  }

  protected parseExpression(limit = 0): Expression {
    this.enterLevel()
    let left = isUnary(this.kind) ? this.parseUnary(this.kind) : this.parseSimple()
    while (isBinary(this.kind)) {
      const operator = this.kind
      const [leftPriority, rightPriority] = binaryPriorities[operator]
      if (leftPriority <= limit) break
      this.advance()
      const right = this.parseExpression(rightPriority)
      left = { kind: 'binary', operator, left, right, start: left.start, end: right.end }
    }
    this.leaveLevel()
    return left
  }

  private parseUnary(operator: UnaryOperator): Expression {
    const { start } = this
    this.advance()
    const operand = this.parseExpression(unaryPriority)
    return { kind: 'unary', operator, operand, start, end: operand.end }
  }

  private parseSimple(): Expression {
    const { start, end } = this
    if (this.is('{')) return this.parseTable()
    if (this.is('string')) return this.take({ kind: 'string', value: stringValue(this.tokens.text.slice(start, end)), start, end })
    if (this.is('number')) return this.take({ kind: 'number', isInteger: isIntegerNumeral(this.tokens.text.slice(start, end)), start, end })
    if (this.is('nil')) return this.take({ kind: 'nil', start, end })
    if (this.is('true') || this.is('false')) return this.take({ kind: 'boolean', value: this.is('true'), start, end })
    if (this.is('...')) return this.take({ kind: 'vararg', start, end })
    return this.is('function') ? this.parseAnonymousFunction() : this.parseSuffixed()
  }

  /** In a broken script `function name` on a new line is the next statement, not a value. */
  private parseAnonymousFunction(): Expression {
    if (this.isNextLine() && this.peek() === 'name') return this.missing()
    const opener = this.open('function')
    return { ...this.parseFunction(opener, false), start: opener.start }
  }

  private take(expression: Expression): Expression {
    this.advance()
    return expression
  }

  private parseSuffixed(): Expression {
    // In a broken script a name on the next line is no value for this one, as after `local x =`.
    return this.isNextStatement() ? this.missing() : this.parseVariableOrCall()
  }

  /** What may stand left of `=`, or alone as a call. */
  protected parseVariableOrCall(): Expression {
    let expression = this.parsePrimary()
    for (;;) {
      const longer = this.parseSuffix(expression)
      if (longer === null) return expression
      expression = longer
    }
  }

  private parsePrimary(): Expression {
    if (this.is('name')) return this.parseName('A name')
    if (!this.is('(')) return this.missing()
    const opener = { start: this.start, end: this.end }
    this.advance()
    const inner = this.parseExpression()
    this.expectCloser(')', opener)
    return { kind: 'parenthesis', inner, start: opener.start, end: this.previousEnd }
  }

  private missing(): Expression {
    this.report({ ...this.here(), message: 'A value is missing here.' })
    return { kind: 'missing', start: this.previousEnd, end: this.previousEnd }
  }

  /** One more of `.name`, `[key]`, `:name(...)`, `(...)`; null when none follows. */
  private parseSuffix(object: Expression): Expression | null {
    if (this.is('.')) return this.parseMember(object)
    if (this.is(':')) return this.parseMethodCall(object)
    if (this.is('[')) return this.isNextLine() ? null : this.parseIndex(object)
    if (this.is('(')) return this.isNextLine() ? null : this.parseCall(object)
    return this.is('string') || this.is('{') ? this.parseCall(object) : null
  }

  private parseMember(object: Expression): Expression {
    this.advance()
    const name = this.parseNameOnLine('A field name')
    return { kind: 'member', object, name, start: object.start, end: this.previousEnd }
  }

  private parseIndex(object: Expression): Expression {
    const opener = { start: this.start, end: this.end }
    this.advance()
    const key = this.parseExpression()
    this.expectCloser(']', opener)
    return { kind: 'index', object, key, start: object.start, end: this.previousEnd }
  }

  private parseMethodCall(object: Expression): MethodCall {
    this.advance()
    const name = this.parseNameOnLine('A method name')
    const argumentsStart = this.start
    const values = this.parseMethodArguments(name)
    return { kind: 'method call', object, name, arguments: values, argumentsStart, start: object.start, end: this.previousEnd }
  }

  private parseMethodArguments(name: Name): Expression[] {
    const hasArguments = this.is('(') || this.is('string') || this.is('{')
    if (hasArguments && name.text !== '') return this.parseArguments()
    this.report({ ...this.here(), message: 'A method must be called: write the arguments, or `.` for a field.' })
    return []
  }

  private parseCall(callee: Expression): Call {
    const argumentsStart = this.start
    const values = this.parseArguments()
    return { kind: 'call', callee, arguments: values, argumentsStart, start: callee.start, end: this.previousEnd }
  }

  private parseArguments(): Expression[] {
    const opener = { start: this.start, end: this.end }
    if (this.is('string')) return [this.parseSimple()]
    if (this.is('{')) return [this.parseTable()]
    this.advance()
    if (this.accept(')')) return []
    const values = this.parseExpressions()
    this.expectCloser(')', opener)
    return values
  }

  private parseTable(): Expression {
    const { start, end, index } = this
    this.advance()
    const fields: TableField[] = []
    while (!this.is('}') && this.canStartField(index)) {
      fields.push(this.parseField())
      if (!this.accept(',') && !this.accept(';') && !this.isFieldWithoutComma(index)) break
    }
    this.expectCloser('}', { start, end })
    return { kind: 'table', fields, start, end: this.previousEnd }
  }

  private canStartField(table: number): boolean {
    if (!this.isNextLine()) return !this.is('end of file')
    if (this.is('function')) return this.peek() !== 'name'
    return !statementKeywords.has(this.kind) && !this.isOutdented(table)
  }

  /** Whether a broken table goes on with a field although the comma is missing. */
  private isFieldWithoutComma(table: number): boolean {
    if (!this.isNextLine() || !this.looksLikeField() || this.isOutdented(table)) return false
    this.report({ ...this.here(), message: 'A comma is missing after this field.' })
    return true
  }

  private looksLikeField(): boolean {
    return (this.is('name') && this.peek() === '=') || this.is('[') || this.is('string') || this.is('{')
  }

  /** Whether a name stands no deeper than the line that a table opened on: then it is the next statement. */
  private isOutdented(table: number): boolean {
    return this.is('name') && this.layout !== null && this.layout.indentAt(this.index) <= this.layout.lineIndent(table)
  }

  private parseField(): TableField {
    const { start } = this
    if (this.is('[')) return this.parseKeyedField(start)
    if (this.is('name') && this.peek() === '=') {
      const name = this.parseFieldName()
      this.advance()
      const value = this.parseExpression()
      return { kind: 'named', name, value, start, end: value.end }
    }
    const value = this.parseExpression()
    return { kind: 'positional', value, start, end: value.end }
  }

  private parseFieldName(): Name {
    const { start, end } = this
    this.advance()
    return { kind: 'name', text: this.tokens.text.slice(start, end), start, end }
  }

  private parseKeyedField(start: number): TableField {
    const opener = { start: this.start, end: this.end }
    this.advance()
    const key = this.parseExpression()
    this.expectCloser(']', opener)
    this.expect('=', 'the key')
    const value = this.parseExpression()
    return { kind: 'keyed', key, value, start, end: value.end }
  }

  /** A function from its parameters on; `opener` is its keyword. */
  protected parseFunction(opener: Span, hasSelf: boolean): FunctionExpression {
    const parametersStart = this.start
    const { parameters, isVararg } = this.parseParameters()
    const parametersSpan = { start: parametersStart, end: this.previousEnd }
    const body = this.parseFunctionBlock(opener)
    return { kind: 'function', parameters, isVararg, hasSelf, parametersSpan, body, start: parametersStart, end: this.previousEnd }
  }

  private parseParameters(): { parameters: Name[]; isVararg: boolean } {
    const opener = { start: this.start, end: this.end }
    const parameters: Name[] = []
    if (!this.is('(') || this.isNextLine()) {
      this.report({ ...this.here(), message: 'The parameters of the function are missing; write `()` when it takes none.' })
      return { parameters, isVararg: false }
    }
    this.advance()
    let isVararg = false
    while (!this.is(')')) {
      isVararg = this.accept('...')
      if (!isVararg) parameters.push(this.parseName('A parameter name'))
      if (isVararg || !this.accept(',')) break
      if (this.is(')')) this.report({ ...this.here(), message: 'A parameter name is missing after the comma.' })
    }
    this.expectCloser(')', opener)
    return { parameters, isVararg }
  }
}

const statementKeywords: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'local', 'if', 'for', 'while', 'repeat', 'do', 'return', 'break', 'goto', 'end', 'else', 'elseif', 'until', 'end of file',
])
