import type {
  Assignment, Attribute, Block, Expression, FunctionStatement, GenericFor, Goto, If, IfClause, Label, Local, LocalFunction, LocalName, LooseExpression, Member, Name,
  NumericFor, Repeat, Return, Statement, While,
} from './ast.ts'
import { BlockParser } from './block-parser.ts'
import type { Span } from './span.ts'
import type { TokenKind } from './tokens.ts'

/** Lua's statements. */
export class StatementParser extends BlockParser {
  private static readonly parsers = new Map<TokenKind, (parser: StatementParser) => Statement>([
    ['local', (parser) => parser.parseLocal()],
    ['if', (parser) => parser.parseIf()],
    ['for', (parser) => parser.parseFor()],
    ['function', (parser) => parser.parseFunctionStatement()],
    ['return', (parser) => parser.parseReturn()],
    ['while', (parser) => parser.parseWhile()],
    ['repeat', (parser) => parser.parseRepeat()],
    ['do', (parser) => parser.parseDo()],
    ['goto', (parser) => parser.parseGoto()],
    ['::', (parser) => parser.parseLabel()],
    ['break', (parser) => parser.parseBreak()],
    ['name', (parser) => parser.parseExpressionStatement()],
    ['(', (parser) => parser.parseExpressionStatement()],
  ])

  protected parseStatement(): Statement | null {
    if (this.accept(';')) return null
    const parse = StatementParser.parsers.get(this.kind)
    if (!parse) return this.skipUnexpected()
    this.enterLevel()
    const statement = parse(this)
    this.leaveLevel()
    return statement
  }

  private parseLocal(): Local | LocalFunction {
    const { start } = this
    this.advance()
    if (this.is('function') && !this.isNextLine()) return this.parseLocalFunction(start)
    const names = [this.parseLocalName(this.parseNameOnLine('The name of the local variable'))]
    while (this.accept(',')) names.push(this.parseLocalName(this.parseName('The name of a local variable')))
    if (names.filter(({ attribute }) => attribute === 'close').length > 1) {
      this.report({ start, end: this.previousEnd, message: 'One statement can declare one `<close>` variable only.' })
    }
    const values = this.accept('=') ? this.parseExpressions() : []
    return { kind: 'local', names, values, start, end: this.previousEnd }
  }

  private parseLocalName(name: Name): LocalName {
    if (!this.is('<')) return { name, attribute: null, attributeSpan: null }
    const { start } = this
    this.advance()
    const word = this.parseName('`const` or `close`')
    if (this.accept('>')) return { name, attribute: this.attributeOf(word), attributeSpan: { start, end: this.previousEnd } }
    this.report({ ...this.here(), message: '`>` is missing after the attribute.' })
    return { name, attribute: null, attributeSpan: null }
  }

  private attributeOf(word: Name): Attribute | null {
    if (word.text === 'const' || word.text === 'close') return word.text
    if (word.text !== '') this.report({ start: word.start, end: word.end, message: `There is no attribute \`${word.text}\`; Lua knows \`const\` and \`close\`.` })
    return null
  }

  private parseLocalFunction(start: number): LocalFunction {
    const opener = this.open('function')
    const name = this.parseNameOnLine('The name of the function')
    const body = this.parseFunction(opener, false)
    return { kind: 'local function', name, body, start, end: this.previousEnd }
  }

  private parseFunctionStatement(): FunctionStatement {
    const opener = this.open('function')
    let target: Name | Member = this.parseNameOnLine('The name of the function')
    while (this.accept('.')) target = this.memberOf(target)
    const hasSelf = this.accept(':')
    if (hasSelf) target = this.memberOf(target)
    const body = this.parseFunction(opener, hasSelf)
    return { kind: 'function statement', target, body, start: opener.start, end: this.previousEnd }
  }

  private memberOf(object: Name | Member): Member {
    const name = this.parseNameOnLine('The name of the function')
    return { kind: 'member', object, name, start: object.start, end: this.previousEnd }
  }

  private parseIf(): If {
    const opener = this.open('if')
    const clauses = [this.parseIfClause(opener.start)]
    while (this.is('elseif') && this.isOwnBranch()) {
      const { start } = this
      this.advance()
      clauses.push(this.parseIfClause(start))
    }
    const otherwise = this.is('else') && this.isOwnBranch() ? this.parseElse() : null
    this.close('end', opener)
    return { kind: 'if', clauses, otherwise, start: opener.start, end: this.previousEnd }
  }

  private parseIfClause(start: number): IfClause {
    const condition = this.parseExpression()
    this.expect('then', 'the condition')
    const body = this.parseBlock()
    return { condition, body, start, end: this.previousEnd }
  }

  private parseElse(): Block {
    this.advance()
    return this.parseBlock()
  }

  private parseFor(): NumericFor | GenericFor {
    const opener = this.open('for')
    const first = this.parseNameOnLine('The loop variable')
    return this.is('=') ? this.parseNumericFor(opener, first) : this.parseGenericFor(opener, first)
  }

  private parseNumericFor(opener: Span, variable: Name): NumericFor {
    this.advance()
    const from = this.parseExpression()
    this.expect(',', 'the first value')
    const to = this.parseExpression()
    const step = this.accept(',') ? this.parseExpression() : null
    const body = this.parseLoopBlock(opener)
    return { kind: 'numeric for', variable, from, to, step, body, start: opener.start, end: this.previousEnd }
  }

  private parseGenericFor(opener: Span, first: Name): GenericFor {
    const variables = [first]
    while (this.accept(',')) variables.push(this.parseName('A loop variable'))
    this.expect('in', 'the loop variables')
    const iterators = this.parseExpressions()
    const body = this.parseLoopBlock(opener)
    return { kind: 'generic for', variables, iterators, body, start: opener.start, end: this.previousEnd }
  }

  private parseWhile(): While {
    const opener = this.open('while')
    const condition = this.parseExpression()
    const body = this.parseLoopBlock(opener)
    return { kind: 'while', condition, body, start: opener.start, end: this.previousEnd }
  }

  private parseLoopBlock(opener: Span): Block {
    this.expect('do', 'the head of the loop')
    const body = this.parseBlock()
    this.close('end', opener)
    return body
  }

  private parseRepeat(): Repeat {
    const opener = this.open('repeat')
    const body = this.parseBlock()
    const isClosed = this.close('until', opener)
    const condition: Expression = isClosed ? this.parseExpression() : { kind: 'missing', start: this.previousEnd, end: this.previousEnd }
    return { kind: 'repeat', body, condition, start: opener.start, end: this.previousEnd }
  }

  private parseDo(): Statement {
    const opener = this.open('do')
    const body = this.parseBlock()
    this.close('end', opener)
    return { kind: 'do', body, start: opener.start, end: this.previousEnd }
  }

  private parseReturn(): Return {
    const { start } = this
    this.advance()
    const values = this.is(';') || this.isBlockEnder() || this.isNextStatement() ? [] : this.parseExpressions()
    this.accept(';')
    return { kind: 'return', values, start, end: this.previousEnd }
  }

  private parseGoto(): Goto {
    const { start } = this
    this.advance()
    const label = this.parseNameOnLine('The name of the label')
    return { kind: 'goto', label, start, end: this.previousEnd }
  }

  private parseLabel(): Label {
    const { start } = this
    this.advance()
    const name = this.parseNameOnLine('The name of the label')
    this.expect('::', 'the name of the label')
    return { kind: 'label', name, start, end: this.previousEnd }
  }

  private parseBreak(): Statement {
    const { start, end } = this
    this.advance()
    return { kind: 'break', start, end }
  }

  private parseExpressionStatement(): Statement {
    const first = this.parseVariableOrCall()
    if (this.is('=') || this.is(',')) return this.parseAssignment(first)
    if (first.kind === 'call' || first.kind === 'method call') return { kind: 'call statement', call: first, start: first.start, end: first.end }
    return this.looseExpression(first)
  }

  private looseExpression(expression: Expression): LooseExpression {
    const operator = this.isNextLine() || this.is('end of file') ? '' : this.tokens.text.slice(this.start, this.end)
    const problem = operator === ''
      ? { start: expression.start, end: expression.end, message: 'This does nothing: assign it, call it or return it.' }
      : { start: this.start, end: this.end, message: `\`${operator}\` can not stand here: a statement is an assignment or a call.` }
    this.report(problem)
    return { kind: 'loose expression', expression, start: expression.start, end: expression.end }
  }

  private parseAssignment(first: Expression): Assignment {
    const targets = [first]
    while (this.accept(',')) {
      this.enterLevel()
      targets.push(this.parseVariableOrCall())
    }
    for (let index = 1; index < targets.length; index += 1) this.leaveLevel()
    for (const target of targets) this.checkTarget(target)
    this.expect('=', 'the variables')
    const values = this.parseExpressions()
    return { kind: 'assignment', targets, values, start: first.start, end: this.previousEnd }
  }

  private checkTarget(target: Expression): void {
    const canBeAssigned = target.kind === 'name' || target.kind === 'member' || target.kind === 'index' || target.kind === 'missing'
    if (!canBeAssigned) this.report({ start: target.start, end: target.end, message: 'Nothing can be assigned to this: name a variable or a field.' })
  }
}
