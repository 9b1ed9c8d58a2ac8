import type { Expression, Name, Table } from './parser/ast.ts'
import { type Node, pathTo } from './parser/children.ts'
import { type LabelUses, labelUsesOf } from './scopes/label-uses.ts'
import type { Global, Variable } from './scopes/variables.ts'
import type { Field } from './types/lua-type.ts'
import { fieldOf } from './types/fields.ts'
import type { OpenScript } from './workspace.ts'

/** What a name stands for. */
export type LuaSymbol = { name: Name; path: Node[] } & (
  | { kind: 'variable'; variable: Variable }
  | { kind: 'global'; global: Global; host: Field | null }
  | { kind: 'field'; object: Expression; field: Field | null }
  | { kind: 'label'; uses: LabelUses }
)

export function symbolAt(opened: OpenScript, offset: number): LuaSymbol | null {
  const path = pathTo(opened.script.chunk.body, offset)
  const name = path.at(-1)
  return name?.kind === 'name' && name.text !== '' ? symbolOf(opened, name, path) : null
}

function symbolOf(opened: OpenScript, name: Name, path: Node[]): LuaSymbol | null {
  const { script, types } = opened
  const parent = path.at(-2)
  if (parent?.kind === 'goto' || parent?.kind === 'label') {
    const uses = labelUsesOf(script.chunk.body, name)
    return uses && { kind: 'label', name, path, uses }
  }
  const object = parent ? objectOf(parent, name) : null
  if (object) return { kind: 'field', name, path, object, field: fieldOf(types.typeOf(object), name.text) }
  const variable = script.binding.variableOf.get(name)
  if (variable) return { kind: 'variable', name, path, variable }
  const global = script.binding.globalOf.get(name)
  return global ? { kind: 'global', name, path, global, host: types.world.globals.get(name.text) ?? null } : null
}

/** The table that a name is a field of, where it stands as one. */
export function objectOf(parent: Node, name: Name): Expression | null {
  if ((parent.kind === 'member' || parent.kind === 'method call') && parent.name === name) return parent.object
  return parent.kind === 'table' && isKey(parent, name) ? parent : null
}

const isKey = ({ fields }: Table, name: Name): boolean => fields.some((field) => field.kind === 'named' && field.name === name)
