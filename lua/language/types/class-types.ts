import type { Annotations, FieldNote } from './annotations.ts'
import type { Inference } from './inference.ts'
import { any, type Field, lazy, lazyType, type LuaType, table, tablesOf, type TableType } from './lua-type.ts'
import { readType } from './notation.ts'

export const declaresTypes = (text: string): boolean => /@(?:class|alias)\b/.test(text)

/** The classes and aliases that the comments of a script declare. */
export function declaredTypes(inference: Inference): Map<string, () => LuaType> {
  const { script, world } = inference
  const types = new Map<string, () => LuaType>()
  if (!declaresTypes(script.text)) return types
  const { classes, aliases } = script.comments.declarations()
  for (const { name, notation } of aliases) types.set(name, lazyType(() => readType(notation, world.classes).type))
  for (const notes of classes) if (notes.className !== null) types.set(notes.className, lazyType(() => classType(inference, notes)))
  return types
}

function classType(inference: Inference, notes: Annotations): TableType {
  const shape = lazy(() => shapeOf(inference, notes.className), null)
  const parent = notes.classParent
  return table({
    name: notes.className,
    doc: notes.doc,
    fields: lazy(() => new Map<string, Field>([...(shape()?.fields() ?? []), ...notes.fields.map((note) => [note.name, fieldOf(inference, note)] as const)]), new Map<string, Field>()),
    // The shape may be the class itself.
    parent: lazy(() => (parent === null ? (shape()?.parent() ?? null) : (tablesOf(inference.world.classes(parent) ?? any)[0] ?? null)), null),
    element: lazy(() => shape()?.element() ?? null, null),
  })
}

/** What the variable holds that the class is written above. */
function shapeOf(inference: Inference, className: string | null): TableType | null {
  const { script } = inference
  for (const [declared, statement] of script.facts.declarations()) {
    if (statement.kind !== 'local' || declared.kind === 'function' || script.comments.above(statement.start).className !== className) continue
    const [value] = statement.values
    return value ? (tablesOf(inference.typeOf(value))[0] ?? null) : null
  }
  return null
}

function fieldOf(inference: Inference, { name, isOptional, notation, at }: FieldNote): Field {
  const { classes } = inference.world
  const { rest } = readType(notation, () => null)
  return {
    name,
    type: lazyType(() => readType(notation, classes).type),
    doc: rest.trim(),
    isOptional: isOptional || /\?\s*$/.test(notation.slice(0, notation.length - rest.length)),
    definition: { uri: inference.script.uri, span: { start: at, end: at } },
  }
}
