import type { Binary, Call, Expression, FunctionExpression, Index, Member, MethodCall, Name } from '../parser/ast.ts'
import { type Global, isVariable, type Origin, type Reference, type Variable } from '../scopes/variables.ts'
import { Cell } from './cell.ts'
import { functionType } from './function-types.ts'
import { elementOf, fieldOf, valuesOf } from './fields.ts'
import { any, boolean, type Field, integer, type LuaType, membersOf, nil, number, signatureOf, string, tablesOf, truthy, union } from './lua-type.ts'
import { parseType } from './notation.ts'
import { TableTypes } from './table-types.ts'
import type { Typing } from './typing.ts'
import type { World } from './world.ts'

/** So that a variable that is assigned everywhere takes no time. */
const mostWrites = 6
/** Of expressions and variables that need each other. Longer chains are not written by people. */
const longestChain = 200

/** Finds out the types in one script, each when it is asked for. */
export class Inference implements Typing {
  readonly world: World
  readonly tables: TableTypes
  private readonly expressions = new Map<Expression, Cell<LuaType>>()
  private readonly variables = new Map<Variable | Global, Cell<LuaType>>()
  private depth = 0

  constructor(world: World) {
    this.world = world
    this.tables = new TableTypes(this)
  }

  get script() {
    return this.world.script
  }

  /** The first value of an expression. */
  typeOf(expression: Expression): LuaType {
    return isRemembered(expression) ? this.rememberedType(expression) : this.infer(expression)
  }

  private rememberedType(expression: Expression): LuaType {
    return this.found(this.expressions.get(expression) ?? added(this.expressions, expression, () => this.infer(expression)))
  }

  /** What needs more others, one after the other, is of any type: the stack has an end. */
  private found(cell: Cell<LuaType>): LuaType {
    if (!cell.isNew) return cell.get()
    if (this.depth > longestChain) return any
    this.depth += 1
    const type = cell.get()
    this.depth -= 1
    return type
  }

  /** The value at an index of an expression that can give several. */
  resultOf(expression: Expression, index: number): LuaType {
    if (index === 0) return this.typeOf(expression)
    if (expression.kind === 'call' || expression.kind === 'method call') return this.callResult(expression, index)
    return expression.kind === 'vararg' ? any : nil
  }

  private infer(expression: Expression): LuaType {
    switch (expression.kind) {
      case 'nil':
        return nil
      case 'boolean':
        return { kind: 'literal', value: expression.value }
      case 'number':
        return expression.isInteger ? integer : number
      case 'string':
        return { kind: 'literal', value: expression.value }
      case 'vararg':
      case 'missing':
        return any
      case 'name':
        return this.typeOfName(expression)
      case 'member':
        return this.memberType(expression)
      case 'index':
        return this.indexType(expression)
      case 'call':
      case 'method call':
        return this.callResult(expression, 0)
      case 'parenthesis':
        return this.typeOf(expression.inner)
      case 'table':
        return this.tables.typeOfConstructor(expression)
      case 'function':
        return functionType(this, expression)
      case 'binary':
        return this.binaryType(expression)
      case 'unary':
        return expression.operator === 'not' ? boolean : expression.operator === '-' ? widened(this.typeOf(expression.operand)) : integer
    }
  }

  typeOfName(name: Name): LuaType {
    const variable = this.script.binding.variableOf.get(name)
    if (variable) return this.typeOfVariable(variable)
    const global = this.world.globals.get(name.text)
    if (global) return global.type()
    const own = this.script.binding.globalOf.get(name)
    return own ? this.rememberedValue(own) : any
  }

  typeOfVariable(variable: Variable): LuaType {
    return this.rememberedValue(variable)
  }

  private rememberedValue(key: Variable | Global): LuaType {
    return this.found(this.variables.get(key) ?? added(this.variables, key, () => (isVariable(key) ? (this.annotatedType(key) ?? this.valueType(key)) : union(this.writtenTypes(key)))))
  }

  private valueType(variable: Variable): LuaType {
    const written = this.writtenTypes(variable)
    return variable.origin.kind === 'none' ? union(written) : union([this.originType(variable.origin), ...written])
  }

  private writtenTypes({ references }: { references: Variable['references'] }): LuaType[] {
    const writes = references.filter(isWrite)
    return writes.slice(0, mostWrites).map(({ value }) => widened(value ? this.typeOf(value) : any))
  }

  private annotatedType(variable: Variable): LuaType | null {
    const statement = this.script.facts.statementOf(variable)
    if (!statement || variable.origin.kind === 'function') return null
    const { type, className } = this.script.comments.above(statement.start)
    if (className !== null) return this.world.classes(className)
    return type === null ? null : parseType(type, this.world.classes)
  }

  private originType(origin: Origin): LuaType {
    switch (origin.kind) {
      case 'none':
        return nil
      case 'counter':
        return integer
      case 'value':
        return this.resultOf(origin.expression, origin.index)
      case 'function':
        return this.typeOf(origin.function)
      case 'self':
        return this.selfType(origin.function)
      case 'parameter':
        return this.parameterType(origin.function, origin.index)
      case 'iterator':
        return this.iteratorType(origin.iterators, origin.index)
    }
  }

  private selfType(method: FunctionExpression): LuaType {
    const owner = this.script.facts.ownerOf.get(method)
    return owner ? this.tables.instanceOf(owner) : any
  }

  private parameterType(of: FunctionExpression, index: number): LuaType {
    const declared = signatureOf(this.typeOf(of))?.parameters[index]?.type() ?? any
    if (declared.kind !== 'any') return declared
    const name = of.parameters[index]?.text
    if (index === 0 && name === 'self' && this.script.facts.ownerOf.has(of)) return this.selfType(of)
    return this.callbackParameter(of, index) ?? this.passedType(of, index)
  }

  /** What the function that a callback is given to passes to it. */
  private callbackParameter(of: FunctionExpression, index: number): LuaType | null {
    const use = this.script.facts.callbackOf.get(of)
    const callee = use ? this.signatureOfCall(use.call) : null
    if (!use || !callee) return null
    if (use.call.kind === 'call' && isMemberNamed(use.call.callee, 'table', 'sort')) return elementOf(use.call.arguments[0] ? this.typeOf(use.call.arguments[0]) : any)
    const expected = callee.parameters[use.index + (use.call.kind === 'method call' && !callee.hasSelf ? 1 : 0)]?.type()
    const type = expected ? signatureOf(expected)?.parameters[index]?.type() : undefined
    return type && type.kind !== 'any' ? type : null
  }

  /** What a local function gets from those who call it. */
  private passedType(of: FunctionExpression, index: number): LuaType {
    const statement = this.script.facts.statementOf(of)
    const name = statement?.kind === 'local function' ? statement.name : null
    const variable = name ? this.script.binding.variableOf.get(name) : undefined
    if (!variable) return any
    const calls = variable.references.slice(0, mostWrites).flatMap((reference) => this.script.facts.callsOf.get(reference.name) ?? [])
    return withMore(union(calls.map((call) => this.argumentType(call, index))))
  }

  private argumentType(call: Call, index: number): LuaType {
    const argument = call.arguments[index]
    return argument ? widened(this.typeOf(argument)) : any
  }

  private iteratorType(iterators: readonly Expression[], index: number): LuaType {
    const [first] = iterators
    if (first?.kind !== 'call' && first?.kind !== 'method call') return any
    const called = first.kind === 'call' && first.callee.kind === 'name' ? first.callee.text : ''
    const list = first.arguments[0] ? this.typeOf(first.arguments[0]) : any
    if (called === 'ipairs') return index === 0 ? integer : elementOf(list)
    if (called === 'pairs') return index === 0 ? keysOf(list) : valuesOf(list)
    return signatureOf(this.typeOf(first))?.result(index) ?? any
  }

  /** The field that a member names; null when it is not known. */
  fieldAt(member: Member | MethodCall): Field | null {
    return fieldOf(this.typeOf(member.object), member.name.text)
  }

  private memberType(member: Member): LuaType {
    const object = this.typeOf(member.object)
    const field = fieldOf(object, member.name.text)
    if (field) return field.isOptional ? union([field.type(), nil]) : field.type()
    return tablesOf(object).some((table) => table.element() !== null && !table.isList) ? union([elementOf(object), nil]) : any
  }

  private indexType({ object, key }: Index): LuaType {
    const type = this.typeOf(object)
    const known = membersOf(this.typeOf(key)).map((member) => (member.kind === 'literal' && typeof member.value === 'string' ? fieldOf(type, member.value) : null))
    const fields = known.filter((field) => field !== null)
    return fields.length > 0 ? union(fields.map((field) => field.type())) : elementOf(type)
  }

  signatureOfCall(call: Call | MethodCall) {
    return signatureOf(call.kind === 'call' ? this.typeOf(call.callee) : (this.fieldAt(call)?.type() ?? any))
  }

  private callResult(call: Call | MethodCall, index: number): LuaType {
    const special = call.kind === 'call' ? this.specialResult(call, index) : null
    if (special) return special
    const signature = this.signatureOfCall(call)
    return signature ? signature.result(index) : any
  }

  /** Functions whose results depend on what they are given. */
  private specialResult({ callee, arguments: values }: Call, index: number): LuaType | null {
    const [first, second] = values
    if (callee.kind === 'member' && first) return this.libraryResult(callee, first)
    if (callee.kind !== 'name' || !first || this.script.binding.variableOf.has(callee)) return null
    const argument = (at: Expression) => this.typeOf(at)
    if (callee.text === 'setmetatable' && index === 0) return this.tables.withMetatable(first, second)
    if (callee.text === 'require' && first.kind === 'string') return this.world.required(first.value)
    if (callee.text === 'assert') return index === 0 ? truthy(argument(first)) : null
    if (callee.text === 'pcall') return index === 0 ? boolean : union([signatureOf(argument(first))?.result(index - 1) ?? any, string])
    return null
  }

  private libraryResult(callee: Member, first: Expression): LuaType | null {
    if (isMemberNamed(callee, 'table', 'remove') || isMemberNamed(callee, 'table', 'unpack')) return union([elementOf(this.typeOf(first)), nil])
    return isMemberNamed(callee, 'json', 'array') ? this.typeOf(first) : null
  }

  /** Chains of `..` and `or` group to one side; only operands that matter are looked at. */
  private binaryType({ operator, left, right }: Binary): LuaType {
    switch (operator) {
      case 'or':
        return isFalsy(this.typeOf(left)) ? this.typeOf(right) : union([truthy(this.typeOf(left)), this.typeOf(right)])
      case 'and':
        return this.andType(left, right)
      case '..':
        return string
      case '==': case '~=': case '<': case '>': case '<=': case '>=':
        return boolean
      case '|': case '~': case '&': case '<<': case '>>': case '//':
        return integer
      case '/': case '^':
        return number
      case '+': case '-': case '*': case '%':
        return this.typeOf(left).kind === 'integer' && this.typeOf(right).kind === 'integer' ? integer : number
    }
  }

  private andType(left: Expression, right: Expression): LuaType {
    const falsy = membersOf(this.typeOf(left)).filter((member) => member.kind === 'nil' || member.kind === 'boolean')
    return union([...falsy, this.typeOf(right)])
  }
}

/** A value that needs itself is of any type. */
function added<Key>(cells: Map<Key, Cell<LuaType>>, key: Key, evaluate: () => LuaType): Cell<LuaType> {
  const cell = new Cell<LuaType>(evaluate, any)
  cells.set(key, cell)
  return cell
}

const isMemberNamed = (callee: Expression, object: string, name: string): boolean =>
  callee.kind === 'member' && callee.name.text === name && callee.object.kind === 'name' && callee.object.text === object

const isFalsy = (type: LuaType): boolean => type.kind === 'nil' || (type.kind === 'literal' && type.value === false)

const isWrite = ({ access, value }: Reference): boolean => access === 'write' && value !== null

/** What is found as fast as remembered is not. */
function isRemembered({ kind }: Expression): boolean {
  return kind !== 'name' && kind !== 'string' && kind !== 'number' && kind !== 'nil' && kind !== 'boolean' && kind !== 'vararg' && kind !== 'missing'
}

/** A variable that starts as a text can become any text. */
const widened = (type: LuaType): LuaType => (type.kind === 'literal' ? (typeof type.value === 'string' ? string : boolean) : type)

/** The type, where others that were not seen may have more fields. */
function withMore(type: LuaType): LuaType {
  if (type.kind === 'union') return { kind: 'union', members: type.members.map(withMore) }
  return type.kind === 'table' ? { ...type, isOpen: () => true } : type
}

function keysOf(type: LuaType): LuaType {
  const tables = tablesOf(type)
  if (tables.length === 0) return any
  return tables.every((table) => table.isList && table.fields().size === 0) ? integer : string
}
