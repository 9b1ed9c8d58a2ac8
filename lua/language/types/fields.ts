import { stringMethods } from './host-types.ts'
import { any, type Field, lazyType, type LuaType, membersOf, type TableType, union } from './lua-type.ts'

const deepestParent = 20

/** The field of that name, wherever a value of the type may have it; null when no alternative has one. */
export function fieldOf(type: LuaType, name: string): Field | null {
  if (type.kind !== 'union') return ownField(type, name)
  const fields = membersOf(type).flatMap((member) => ownField(member, name) ?? [])
  const [first] = fields
  if (first === undefined || fields.length === 1) return first ?? null
  return { ...first, type: lazyType(() => union(fields.map((field) => field.type()))) }
}

function ownField(type: LuaType, name: string): Field | null {
  if (isText(type)) return stringMethods().get(name) ?? null
  if (type.kind !== 'table') return null
  const own = type.fields().get(name)
  if (own) return own
  for (const table of lineage(type)) {
    const field = table.fields().get(name)
    if (field) return field
  }
  return null
}

const isText = (type: LuaType): boolean => type.kind === 'string' || (type.kind === 'literal' && typeof type.value === 'string')

/** A table and those that its fields are looked up in, the nearest first. */
function lineage(type: TableType): TableType[] {
  const tables: TableType[] = []
  for (let table: TableType | null = type; table && tables.length < deepestParent && !tables.includes(table); table = table.parent()) tables.push(table)
  return tables
}

/** All fields that a value of the type can have. */
export function allFields(type: LuaType): Map<string, Field> {
  const fields = new Map<string, Field>()
  for (const member of membersOf(type)) {
    if (isText(member)) for (const [name, field] of stringMethods()) fields.set(name, field)
    if (member.kind !== 'table') continue
    for (const table of lineage(member)) for (const [name, field] of table.fields()) if (!fields.has(name)) fields.set(name, field)
  }
  return fields
}

/** Whether a field of that name is surely not there: all alternatives are tables that are fully known. */
export function lacksField(type: LuaType, name: string): boolean {
  if (type.kind === 'any') return false
  const members = membersOf(type).filter(({ kind }) => kind !== 'nil')
  return members.length > 0 && members.every((member) => isClosed(member)) && fieldOf(type, name) === null
}

function isClosed(type: LuaType): boolean {
  return type.kind === 'table' && lineage(type).every((table) => !table.isOpen() && (table.element() === null || table.isList) && table.fields().size > 0)
}

/** What stands under a key that is not a known name. */
export function elementOf(type: LuaType): LuaType {
  const elements = membersOf(type).flatMap((member) => (member.kind === 'table' ? (lineage(member).map((table) => table.element()).find((element) => element !== null) ?? []) : []))
  return elements.length === 0 ? any : union(elements)
}

/** What `pairs` gives as values: elements and fields alike. */
export function valuesOf(type: LuaType): LuaType {
  const values = membersOf(type).flatMap((member) => {
    if (member.kind !== 'table') return []
    const element = member.element()
    return [...(element ? [element] : []), ...[...member.fields().values()].map((field) => field.type())]
  })
  return values.length === 0 ? any : union(values)
}
