import type { Span } from '../parser/span.ts'
import { Cell } from './cell.ts'

/** What is known of a value. `any` knows nothing. */
export type LuaType = SimpleType | LiteralType | FunctionType | TableType | UnionType

export type SimpleType = { kind: 'any' | 'nil' | 'boolean' | 'number' | 'integer' | 'string' | 'thread' }
export type LiteralType = { kind: 'literal'; value: string | boolean }
export type FunctionType = { kind: 'function'; signature: Signature }
export type UnionType = { kind: 'union'; members: LuaType[] }

/** Everything about a table that may be costly or refer to itself is a function, evaluated by the module that owns it. */
export type TableType = {
  kind: 'table'
  /** Of a class or of a table of the host. */
  name: string | null
  doc: string
  fields: () => ReadonlyMap<string, Field>
  /** What stands under the keys that are no fields: elements of a list, values of a map. */
  element: () => LuaType | null
  isList: boolean
  /** Where fields are looked up that it lacks, as by `__index`. */
  parent: () => TableType | null
  /** Whether it may have fields that are not known. */
  isOpen: () => boolean
}

export type Definition = { uri: string; span: Span }

export type Field = {
  name: string
  type: () => LuaType
  /** Markdown. */
  doc: string
  isOptional: boolean
  /** Where a person wrote it; null for what the host gives. */
  definition: Definition | null
}

export type Parameter = { name: string; type: () => LuaType; doc: string; isOptional: boolean }

export type Signature = {
  parameters: readonly Parameter[]
  isVararg: boolean
  /** Declared with a colon: called with one, the object is no argument. */
  hasSelf: boolean
  /** The result at an index; `nil` behind the last. */
  result: (index: number) => LuaType
  resultDocs: readonly string[]
  doc: string
  example: string
  definition: Definition | null
  /** Whether the parameters were declared on purpose, so that a missing one is a mistake. */
  isDeclared: boolean
}

export const any: SimpleType = { kind: 'any' }
export const nil: SimpleType = { kind: 'nil' }
export const boolean: SimpleType = { kind: 'boolean' }
export const number: SimpleType = { kind: 'number' }
export const integer: SimpleType = { kind: 'integer' }
export const string: SimpleType = { kind: 'string' }
export const thread: SimpleType = { kind: 'thread' }

/** Evaluates once; see `Cell` for a value that needs itself. */
export function lazy<T>(evaluate: () => T, inCircle: T): () => T {
  const cell = new Cell(evaluate, inCircle)
  return () => cell.get()
}

export const lazyType = (evaluate: () => LuaType): (() => LuaType) => lazy(evaluate, any)

const noFields: ReadonlyMap<string, Field> = new Map()

export function table(parts: Partial<Omit<TableType, 'kind'>>): TableType {
  return {
    kind: 'table', name: null, doc: '', fields: () => noFields, element: () => null, isList: false, parent: () => null, isOpen: () => false,
    ...parts,
  }
}

export const listOf = (element: () => LuaType): TableType => table({ element, isList: true })
export const mapOf = (element: () => LuaType): TableType => table({ element })

const mostMembers = 12
/** Each is compared with all before. */
const mostCompared = 200

/** Alternatives, each once. What is `any` in part is `any` whole, unless something better is known too. */
export function union(types: readonly LuaType[]): LuaType {
  const [first] = types
  if (first && types.length === 1) return first
  const members: LuaType[] = []
  for (const type of types.flatMap((member) => (member.kind === 'union' ? member.members : [member]))) {
    if (members.length >= mostCompared) break
    if (!members.some((member) => isSame(member, type))) members.push(type)
  }
  const known = members.filter(({ kind }) => kind !== 'any')
  const [only] = known
  if (only === undefined) return any
  return known.length === 1 ? only : { kind: 'union', members: known.slice(0, mostMembers) }
}

function isSame(a: LuaType, b: LuaType): boolean {
  if (a === b) return true
  if (a.kind === 'literal' && b.kind === 'literal') return a.value === b.value
  if (a.kind === 'table' && b.kind === 'table') return a.name !== null && a.name === b.name
  if (a.kind === 'table' || a.kind === 'function' || a.kind === 'union' || a.kind === 'literal') return false
  return a.kind === b.kind
}

export const membersOf = (type: LuaType): LuaType[] => (type.kind === 'union' ? type.members : [type])

/** The type without `nil` and `false`: what is left behind `or`, or inside `if`. */
export function truthy(type: LuaType): LuaType {
  if (type.kind !== 'union') return type
  return union(type.members.filter((member) => member.kind !== 'nil' && !(member.kind === 'literal' && member.value === false)))
}

export const isOptionalType = (type: LuaType): boolean => membersOf(type).some(({ kind }) => kind === 'nil')

export const tablesOf = (type: LuaType): TableType[] => membersOf(type).filter((member) => member.kind === 'table')

export function signatureOf(type: LuaType): Signature | null {
  return membersOf(type).find((member) => member.kind === 'function')?.signature ?? null
}
