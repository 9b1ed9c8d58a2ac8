import type { Expression, FunctionExpression, Name, Return, Statement } from '../parser/ast.ts'
import type { Span } from '../parser/span.ts'
import type { Variable } from '../scopes/variables.ts'
import type { AtPlaces, PieceFacts, Place, PlaceFacts } from './facts.ts'

type Lookup<Key, Found> = Pick<ReadonlyMap<Key, Found>, 'get' | 'has'>

/** What a script does to its tables and functions: the facts of its pieces as one. */
export class ScriptFacts implements PlaceFacts {
  private readonly pieces: readonly PieceFacts[]
  private readonly factsAt: (offset: number) => PieceFacts | null
  readonly fieldWrites
  readonly elementWrites
  readonly instancesOf
  readonly constructorsAt
  readonly placeOf = this.byNode((facts) => facts.placeOf)
  readonly callsOf = this.byNode((facts) => facts.callsOf)
  readonly callbackOf = this.byNode((facts) => facts.callbackOf)
  readonly ownerOf = this.byNode((facts) => facts.ownerOf)

  constructor(pieces: readonly PieceFacts[], factsAt: (offset: number) => PieceFacts | null) {
    this.pieces = pieces
    this.factsAt = factsAt
    this.fieldWrites = merged(pieces.map((piece) => piece.fieldWrites))
    this.elementWrites = merged(pieces.map((piece) => piece.elementWrites))
    this.instancesOf = merged(pieces.map((piece) => piece.instancesOf))
    this.constructorsAt = merged(pieces.map((piece) => piece.constructorsAt))
  }

  /** The returns of a function; null stands for the chunk. */
  returnsOf(of: FunctionExpression | null): readonly Return[] {
    if (of === null) return this.pieces.flatMap((piece) => piece.returnsOf.get(null) ?? [])
    return this.factsAt(of.start)?.returnsOf.get(of) ?? []
  }

  /** The statement that declares a variable or function: its comments describe it. */
  statementOf(declared: Variable | FunctionExpression): Statement | undefined {
    const { start } = 'declaration' in declared ? declared.declaration : declared
    return this.factsAt(start)?.statementOf.get(declared)
  }

  /** All variables and functions that a statement declares, with it. */
  declarations(): (readonly [Variable | FunctionExpression, Statement])[] {
    return this.pieces.flatMap((piece) => [...piece.statementOf])
  }

  /** Whether a name is that of a function or method that is called there. */
  isCalled(name: Span): boolean {
    return this.factsAt(name.start)?.called.has(name) ?? false
  }

  /** Whether a name is used only to reach into its table: that stays in sight there. */
  isInsideUse(name: Name): boolean {
    return this.factsAt(name.start)?.insideUses.has(name) ?? false
  }

  /** The place that an expression names; `self` names the object of its method. */
  placeAt(expression: Expression): Place | null {
    return this.factsAt(expression.start)?.placeAt(expression) ?? null
  }

  private byNode<Key extends Span, Found>(of: (facts: PieceFacts) => ReadonlyMap<Key, Found>): Lookup<Key, Found> {
    const get = (key: Key) => {
      const facts = this.factsAt(key.start)
      return facts ? of(facts).get(key) : undefined
    }
    return { get, has: (key) => get(key) !== undefined }
  }
}

/** A list of several pieces is their lists in turn. */
function merged<Noted>(all: readonly AtPlaces<Noted>[]): AtPlaces<Noted> {
  const found: AtPlaces<Noted> = new Map()
  for (const one of all) {
    for (const [root, paths] of one) {
      const known = found.get(root)
      found.set(root, known ? joined(known, paths) : paths)
    }
  }
  return found
}

function joined<Noted>(one: ReadonlyMap<string, Noted[]>, other: ReadonlyMap<string, Noted[]>): Map<string, Noted[]> {
  const all = new Map(one)
  for (const [path, noted] of other) all.set(path, [...(all.get(path) ?? []), ...noted])
  return all
}
