import type { Assignment, Block, Call, Expression, FunctionExpression, FunctionStatement, MethodCall, Name, Return, Statement, Table } from '../parser/ast.ts'
import { childrenOf, pushReversed, type Node } from '../parser/children.ts'
import type { Span } from '../parser/span.ts'
import { type Global, isVariable, type Variable } from '../scopes/variables.ts'

/** A variable and the fields that lead from it, as in `order.lines`. */
export type Place = { root: Variable | Global; path: string }

/** `object.name = value`, or `function object.name()`. */
export type FieldWrite = { name: string; span: Span; value: Expression | null; statement: Statement }
/** `object[key] = value` with a key that is not known, or `table.insert(object, value)`. */
export type ElementWrite = { value: Expression; isList: boolean }

export type AtPlaces<Noted> = Map<Variable | Global, Map<string, Noted[]>>

/** What is noted of tables by the place where they are kept: those of a variable of the chunk are noted in many pieces. */
export type PlaceFacts = {
  fieldWrites: AtPlaces<FieldWrite>
  elementWrites: AtPlaces<ElementWrite>
  /** The places of tables that get a metatable, by that one's place. */
  instancesOf: AtPlaces<Place>
  /** The constructors of the tables that are kept at a place. */
  constructorsAt: AtPlaces<Table>
}

/** What a piece of a script does to its tables and functions, gathered in one walk. */
export type PieceFacts = PlaceFacts & {
  /** Where a table constructor is kept. */
  placeOf: Map<Table, Place>
  /** The returns of each function; null stands for the chunk. */
  returnsOf: Map<FunctionExpression | null, Return[]>
  /** Calls by what they call, where that is a name. */
  callsOf: Map<Name, Call>
  /** The names of called functions and methods. */
  called: Set<Span>
  /** The call that a function is given to, and as which argument. */
  callbackOf: Map<FunctionExpression, { call: Call | MethodCall; index: number }>
  /** The object that a function is a method of. */
  ownerOf: Map<FunctionExpression, Expression>
  /** Names that are used only to reach into their table: it stays in sight there. */
  insideUses: Set<Name>
  /** The statement that declares a variable or function: its comments describe it. */
  statementOf: Map<Variable | FunctionExpression, Statement>
  /** The place that an expression names; `self` names the object of its method. */
  placeAt: (expression: Expression) => Place | null
}

type Meaning = (name: Name) => Variable | Global | undefined

export function gatherFacts(statement: Statement | null, meaningOf: Meaning): PieceFacts {
  const gatherer = new FactGatherer(meaningOf)
  if (statement) gatherer.visit(statement)
  return gatherer.facts
}

/** Visits statements and calls in the order of the text. */
class FactGatherer {
  readonly facts: PieceFacts = {
    fieldWrites: new Map(), elementWrites: new Map(), instancesOf: new Map(), constructorsAt: new Map(), placeOf: new Map(), returnsOf: new Map(), callsOf: new Map(),
    called: new Set(), callbackOf: new Map(), ownerOf: new Map(), statementOf: new Map(), insideUses: new Set(), placeAt: (expression) => this.placeAt(expression),
  }
  private readonly meaningOf: Meaning
  private function: FunctionExpression | null = null

  constructor(meaningOf: Meaning) {
    this.meaningOf = meaningOf
  }

  private visitBlock(block: Block): void {
    for (const statement of block.statements) this.visit(statement)
  }

  /** Functions are visited by recursion, everything else from a list, as chains of operators are deep. */
  visit(start: Node): void {
    const waiting: Node[] = [start]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      this.note(node)
      if (node.kind === 'function') this.visitFunction(node)
      else pushReversed(waiting, childrenOf(node))
    }
  }

  private visitFunction(node: FunctionExpression): void {
    const outer = this.function
    this.function = node
    this.visitBlock(node.body)
    this.function = outer
  }

  private note(node: Node): void {
    if (node.kind === 'local') {
      for (const [index, { name }] of node.names.entries()) this.noteValue(name, node.values[index] ?? null, node)
    } else if (node.kind === 'assignment') this.noteAssignment(node)
    else if (node.kind === 'function statement') this.noteFunction(node)
    else if (node.kind === 'local function') this.noteValue(node.name, node.body, node)
    else if (node.kind === 'return') this.noteReturn(node)
    else if (node.kind === 'member' || node.kind === 'index') this.noteInside(node.object)
    else if (node.kind === 'call' || node.kind === 'method call') this.noteCall(node)
  }

  private noteValue(name: Name, value: Expression | null, statement: Statement): void {
    const variable = this.meaningOf(name)
    if (!variable || !isVariable(variable)) return
    this.facts.statementOf.set(variable, statement)
    if (value) this.keep(value, { root: variable, path: '' }, statement)
  }

  /** A value is kept at a place: its constructor and its nested ones are told where. */
  private keep(value: Expression, place: Place, statement: Statement): void {
    if (value.kind === 'function') this.facts.statementOf.set(value, statement)
    const made = value.kind === 'call' ? this.noteInstance(value, place) : value
    if (made?.kind !== 'table') return
    this.keepAt(made, place)
    for (const field of made.fields) if (field.kind === 'named') this.keep(field.value, { root: place.root, path: `${place.path}.${field.name.text}` }, statement)
  }

  private keepAt(constructor: Table, place: Place): void {
    this.facts.placeOf.set(constructor, place)
    pushAt(this.facts.constructorsAt, place, constructor)
  }

  /** `setmetatable(table, metatable)`: gives the table, and notes which class it is an instance of. */
  private noteInstance(call: Call, place: Place): Expression | null {
    const [made, metatable] = call.arguments
    if (call.callee.kind !== 'name' || call.callee.text !== 'setmetatable' || !made) return null
    const owner = metatable ? this.placeAt(metatable) : null
    if (owner && owner.root !== place.root) pushAt(this.facts.instancesOf, owner, place)
    return made
  }

  private noteAssignment(assignment: Assignment): void {
    for (const [index, target] of assignment.targets.entries()) {
      const value = assignment.values[index] ?? null
      if (target.kind === 'name') this.noteNameWrite(target, value, assignment)
      else this.noteWrite(target, value, assignment)
    }
  }

  private noteNameWrite(name: Name, value: Expression | null, statement: Statement): void {
    const root = this.meaningOf(name)
    if (root && value) this.keep(value, { root, path: '' }, statement)
  }

  private noteFunction(statement: FunctionStatement): void {
    this.facts.statementOf.set(statement.body, statement)
    if (statement.target.kind === 'name') return
    this.facts.ownerOf.set(statement.body, statement.target.object)
    this.noteWrite(statement.target, statement.body, statement)
  }

  private noteWrite(target: Expression, value: Expression | null, statement: Statement): void {
    if (target.kind !== 'member' && target.kind !== 'index') return
    const place = this.placeAt(target.object)
    if (!place) return
    if (value?.kind === 'function') this.facts.ownerOf.set(value, target.object)
    const name = target.kind === 'member' ? target.name : target.key
    const text = name.kind === 'name' && target.kind === 'member' ? name.text : name.kind === 'string' ? name.value : null
    if (text === null) return this.noteElement(place, target, value)
    pushAt(this.facts.fieldWrites, place, { name: text, span: name, value, statement })
    if (value) this.keep(value, { root: place.root, path: `${place.path}.${text}` }, statement)
  }

  private noteElement(place: Place, target: Expression, value: Expression | null): void {
    if (!value || target.kind !== 'index') return
    const isList = target.key.kind === 'number' || (target.key.kind === 'binary' && target.key.left.kind === 'unary')
    pushAt(this.facts.elementWrites, place, { value, isList })
  }

  /** What the chunk returns is its export; others read it. */
  private noteReturn(node: Return): void {
    push(this.facts.returnsOf, this.function, node)
    if (this.function === null) for (const value of node.values) this.noteInside(value)
  }

  private noteInside(expression: Expression): void {
    if (expression.kind === 'name') this.facts.insideUses.add(expression)
  }

  private noteCall(call: Call | MethodCall): void {
    for (const [index, argument] of call.arguments.entries()) if (argument.kind === 'function') this.facts.callbackOf.set(argument, { call, index })
    if (call.kind === 'method call') {
      this.facts.called.add(call.name)
      return this.noteInside(call.object)
    }
    if (call.callee.kind === 'member') this.facts.called.add(call.callee.name)
    if (call.callee.kind === 'name') this.facts.called.add(call.callee)
    if (call.callee.kind === 'name') this.facts.callsOf.set(call.callee, call)
    if (call.callee.kind === 'name' && readers.has(call.callee.text)) for (const argument of call.arguments) this.noteInside(argument)
    if (call.callee.kind === 'name' && call.callee.text === 'setmetatable') this.noteNamelessInstance(call)
    if (isTableInsert(call.callee)) this.noteInsert(call)
  }

  /** An instance that no variable keeps, as in `return setmetatable({ ... }, Class)`, is kept with its class. */
  private noteNamelessInstance({ arguments: [made, metatable] }: Call): void {
    const owner = metatable ? this.placeAt(metatable) : null
    if (made?.kind !== 'table' || !owner || this.facts.placeOf.has(made)) return
    const place = { root: owner.root, path: `${owner.path}#instance` }
    this.keepAt(made, place)
    pushAt(this.facts.instancesOf, owner, place)
  }

  private noteInsert({ arguments: [list, ...rest] }: Call): void {
    const place = list ? this.placeAt(list) : null
    const value = rest.at(-1)
    if (place && value) pushAt(this.facts.elementWrites, place, { value, isList: true })
  }

  private placeAt(expression: Expression): Place | null {
    const names: string[] = []
    let at = expression
    while (at.kind === 'member') {
      names.unshift(at.name.text)
      at = at.object
    }
    if (at.kind !== 'name') return null
    const root = this.meaningOf(at)
    const path = names.map((name) => `.${name}`).join('')
    const owner = root && isVariable(root) ? this.ownerPlace(root) : null
    if (owner) return { root: owner.root, path: owner.path + path }
    return root ? { root, path } : null
  }

  private ownerPlace({ origin, name }: Variable): Place | null {
    const isSelf = origin.kind === 'self' || (origin.kind === 'parameter' && origin.index === 0 && name === 'self')
    if (!isSelf) return null
    const owner = this.facts.ownerOf.get(origin.function)
    return owner ? this.placeAt(owner) : null
  }
}

/** Functions that add no named field to what they are given. */
const readers = new Set(['ipairs', 'pairs', 'next', 'setmetatable', 'type', 'tostring'])

const isTableInsert = (callee: Expression): boolean =>
  callee.kind === 'member' && callee.name.text === 'insert' && callee.object.kind === 'name' && callee.object.text === 'table'

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

function pushAt<V>(map: AtPlaces<V>, { root, path }: Place, value: V): void {
  const paths = map.get(root) ?? new Map<string, V[]>()
  map.set(root, paths)
  push(paths, path, value)
}
