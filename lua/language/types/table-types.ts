import type { Expression, Table, TableField } from '../parser/ast.ts'
import { fieldOf } from './fields.ts'
import { isVariable, type Variable } from '../scopes/variables.ts'
import type { FieldWrite, Place } from './facts.ts'
import { any, type Field, lazy, lazyType, type LuaType, table, tablesOf, type TableType, union } from './lua-type.ts'
import { parseType } from './notation.ts'
import type { Typing } from './typing.ts'

const mostElements = 8

/** The types of tables that a script makes: their constructors, and all that is assigned to them later. */
export class TableTypes {
  private readonly typing: Typing
  private readonly passedOn = new Map<Variable, boolean>()

  constructor(typing: Typing) {
    this.typing = typing
  }

  private get script() {
    return this.typing.world.script
  }

  typeOfConstructor(constructor: Table): TableType {
    const place = this.script.facts.placeOf.get(constructor) ?? null
    const element = lazy<LuaType | null>(() => this.elementType(constructor, place), null)
    return table({
      fields: lazy(() => this.fieldsOf(constructor, place), new Map<string, Field>()),
      element,
      isList: constructor.fields.some(({ kind }) => kind === 'positional') || this.elementWrites(place).some(({ isList }) => isList),
      isOpen: () => element() !== null || this.isPassedOn(place),
    })
  }

  private fieldsOf(constructor: Table, place: Place | null): Map<string, Field> {
    const fields = new Map<string, Field>()
    for (const field of constructor.fields) {
      const named = namedField(field)
      if (named) this.add(fields, { ...named, statement: null })
    }
    for (const write of place ? this.writesTo(place) : []) this.add(fields, write)
    return fields
  }

  private writesTo({ root, path }: Place): FieldWrite[] {
    return this.script.facts.fieldWrites.get(root)?.get(path) ?? []
  }

  private add(fields: Map<string, Field>, write: Pick<FieldWrite, 'name' | 'span' | 'value'> & { statement: FieldWrite['statement'] | null }): void {
    const { name, span, value, statement } = write
    const own = lazyType(() => this.valueType(value, statement))
    const earlier = fields.get(name)
    if (earlier) {
      fields.set(name, { ...earlier, type: lazyType(() => union([earlier.type(), own()])) })
      return
    }
    const { script } = this
    const doc = script.comments.above(statement?.start ?? span.start).doc
    fields.set(name, { name, type: own, doc, isOptional: false, definition: { uri: script.uri, span: { start: span.start, end: span.end } } })
  }

  private valueType(value: Expression | null, statement: FieldWrite['statement'] | null): LuaType {
    if (!value) return any
    const { type } = statement && value.kind !== 'function' ? this.script.comments.above(statement.start) : { type: null }
    return type === null ? this.typing.typeOf(value) : parseType(type, this.typing.world.classes)
  }

  private elementWrites(place: Place | null) {
    return (place ? this.script.facts.elementWrites.get(place.root)?.get(place.path) : undefined) ?? []
  }

  private elementType(constructor: Table, place: Place | null): LuaType | null {
    const values = constructor.fields.flatMap((field) => (field.kind === 'positional' || (field.kind === 'keyed' && field.key.kind !== 'string') ? [field.value] : []))
    const all = [...values.slice(0, mostElements), ...this.elementWrites(place).slice(0, mostElements).map(({ value }) => value)]
    return all.length === 0 ? null : union(all.map((value) => this.typing.typeOf(value)))
  }

  /** Whether others may add fields: the table's variable is handed on, other than by `return`. */
  private isPassedOn(place: Place | null): boolean {
    if (!place || !isVariable(place.root)) return true
    const { facts } = this.script
    const known = this.passedOn.get(place.root) ?? place.root.references.some(({ access, name }) => access === 'read' && !facts.isInsideUse(name))
    this.passedOn.set(place.root, known)
    return known
  }

  /** What `self` is in the methods of an object: it, with all that its instances are given. */
  instanceOf(owner: Expression): LuaType {
    const { script } = this
    const place = script.facts.placeAt(owner)
    const places = (place ? script.facts.instancesOf.get(place.root)?.get(place.path) : undefined) ?? []
    const [type] = tablesOf(this.typing.typeOf(owner))
    if (!type || places.length === 0) return type ?? any
    return table({
      name: type.name,
      fields: lazy(() => this.instanceFields(places), new Map<string, Field>()),
      parent: () => type,
      isOpen: () => type.isOpen(),
    })
  }

  private instanceFields(places: readonly Place[]): Map<string, Field> {
    const fields = new Map<string, Field>()
    const { script } = this
    const kept = places.flatMap((place) => (script.facts.constructorsAt.get(place.root)?.get(place.path) ?? []).map((constructor) => ({ constructor, place })))
    for (const { constructor, place } of kept.sort((a, b) => a.constructor.start - b.constructor.start)) {
      for (const [name, field] of this.fieldsOf(constructor, place)) if (!fields.has(name)) fields.set(name, field)
    }
    return fields
  }

  /** The result of `setmetatable`. */
  withMetatable(made: Expression, metatable: Expression | undefined): LuaType {
    const [own] = tablesOf(this.typing.typeOf(made))
    if (!own || !metatable) return own ?? any
    const index = lazyType(() => fieldOf(this.typing.typeOf(metatable), '__index')?.type() ?? any)
    return table({
      name: null,
      fields: own.fields,
      element: own.element,
      isList: own.isList,
      parent: () => tablesOf(index())[0] ?? null,
      isOpen: () => own.isOpen() || tablesOf(index()).length === 0,
    })
  }
}

function namedField(field: TableField): { name: string; span: { start: number; end: number }; value: Expression } | null {
  if (field.kind === 'named') return { name: field.name.text, span: field.name, value: field.value }
  if (field.kind === 'keyed' && field.key.kind === 'string') return { name: field.key.value, span: field.key, value: field.value }
  return null
}
