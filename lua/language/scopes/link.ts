import type { Name } from '../parser/ast.ts'
import { problemLimit, type SyntaxProblem } from '../parser/problem.ts'
import { mostLocals } from './function-frame.ts'
import type { FreeUse, PieceBinding } from './piece-binding.ts'
import { type Binding, constantProblem, type Global, isVariable, type Variable } from './variables.ts'

/** Whether the pieces of a chunk can be bound one by one; else they must be bound as a whole. */
export function canBeLinked(pieces: readonly PieceBinding[]): boolean {
  let locals = 0
  for (const piece of pieces) {
    if (piece.isEntangled || locals + piece.mostLocals > mostLocals) return false
    locals += piece.declared.length
  }
  return true
}

/** Finds out what the names mean that pieces leave open. The globals of the text before keep being the same objects. */
export class Linker {
  private readonly live = new Map<string, Variable>()
  private readonly globals = new Map<string, Global>()
  private readonly known: ReadonlyMap<string, Global>
  private readonly variables: Variable[] = []
  private readonly problems: SyntaxProblem[] = []
  private readonly end: number

  constructor(known: ReadonlyMap<string, Global>, end: number) {
    this.known = known
    this.end = end
  }

  /** Tells whether all names mean what they meant before. */
  link(piece: PieceBinding): boolean {
    let isSame = true
    for (const variable of piece.outermost) variable.shadows = this.live.get(variable.name) ?? null
    this.problems.push(...piece.problems)
    for (const use of piece.free.values()) isSame = this.resolve(use) && isSame
    for (const { variable, own } of piece.declared) {
      variable.references.length = own
      variable.scope.end = this.end
      this.live.set(variable.name, variable)
    }
    for (const variable of piece.variables) this.variables.push(variable)
    return isSame
  }

  private resolve(use: FreeUse): boolean {
    const { reference } = use
    const variable = this.live.get(reference.name.text)
    const meaning = variable ?? this.globalNamed(reference.name.text)
    reference.isUpvalue = variable !== undefined && use.isInFunction
    if (variable?.attribute && reference.access === 'write') this.problems.push(constantProblem(reference.name))
    meaning.references.push(reference)
    const isSame = use.meaning === meaning
    use.meaning = meaning
    return isSame
  }

  private globalNamed(name: string): Global {
    const found = this.globals.get(name)
    if (found) return found
    const global = this.known.get(name) ?? { name, references: [] }
    global.references = []
    this.globals.set(name, global)
    return global
  }

  /** `meaningOf` finds what a name was linked to. */
  binding(meaningOf: (name: Name) => Variable | Global | undefined): Binding {
    const variableOf = (name: Name) => asVariable(meaningOf(name))
    const globalOf = (name: Name) => asGlobal(meaningOf(name))
    const problems = this.problems.slice(0, problemLimit).sort((a, b) => a.start - b.start)
    return {
      variables: this.variables, globals: this.globals, problems,
      variableOf: { get: variableOf, has: (name) => variableOf(name) !== undefined },
      globalOf: { get: globalOf, has: (name) => globalOf(name) !== undefined },
    }
  }
}

const asVariable = (meaning: Variable | Global | undefined) => (meaning && isVariable(meaning) ? meaning : undefined)
const asGlobal = (meaning: Variable | Global | undefined) => (meaning && !isVariable(meaning) ? meaning : undefined)
