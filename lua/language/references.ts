import type { Location } from './location.ts'
import type { Name } from './parser/ast.ts'
import type { Node } from './parser/children.ts'
import type { Span } from './parser/span.ts'
import type { LabelUses } from './scopes/label-uses.ts'
import type { Access } from './scopes/variables.ts'
import { type LuaSymbol, objectOf, symbolAt } from './symbol-at.ts'
import { fieldOf } from './types/fields.ts'
import type { Definition } from './types/lua-type.ts'
import type { OpenScript } from './workspace.ts'

/** One place where a symbol stands. */
export type Occurrence = { opened: OpenScript; span: Span; access: Access; isDeclaration: boolean }

/** All places of the connector that name the same thing, its declaration first. */
export function referencesAt(opened: OpenScript, offset: number): Location[] {
  const symbol = symbolAt(opened, offset)
  return symbol ? occurrencesOf(opened, symbol).map((occurrence) => ({ uri: occurrence.opened.script.uri, range: occurrence.opened.lines.rangeOf(occurrence.span) })) : []
}

export function occurrencesOf(opened: OpenScript, symbol: LuaSymbol): Occurrence[] {
  if (symbol.kind === 'field') return fieldOccurrences(opened, symbol.name.text, symbol.field?.definition ?? null)
  if (symbol.kind === 'label') return labelOccurrences(opened, symbol.uses)
  const references = symbol.kind === 'variable' ? symbol.variable.references : symbol.global.references
  const uses = references.map(({ name, access }) => ({ opened, span: name, access, isDeclaration: false }))
  if (symbol.kind === 'global' || symbol.variable.kind === 'self') return uses
  return [{ opened, span: symbol.variable.declaration, access: 'write', isDeclaration: true }, ...uses]
}

const labelOccurrences = (opened: OpenScript, { label, jumps }: LabelUses): Occurrence[] => [
  { opened, span: label.name, access: 'write', isDeclaration: true },
  ...jumps.map((jump): Occurrence => ({ opened, span: jump.label, access: 'read', isDeclaration: false })),
]

/** Fields are the same when they were made at the same place. */
function fieldOccurrences(opened: OpenScript, name: string, definition: Definition | null): Occurrence[] {
  if (!definition) return []
  return opened.workspace.openAll().flatMap((other) => fieldsNamed(other, name).filter(({ object }) => {
    const found = fieldOf(other.types.typeOf(object), name)?.definition
    return found?.uri === definition.uri && found.span.start === definition.span.start
  }).map(({ at, access }) => ({ opened: other, span: at, access, isDeclaration: other.script.uri === definition.uri && at.start === definition.span.start })))
}

type FieldUse = { at: Name; object: NonNullable<ReturnType<typeof objectOf>>; access: Access }

function fieldsNamed({ script }: OpenScript, name: string): FieldUse[] {
  const uses: FieldUse[] = []
  const written = new Set<Node>()
  script.visit((node) => {
    if (node.kind === 'assignment') for (const target of node.targets) written.add(target)
    if (node.kind === 'function statement') written.add(node.target)
    for (const at of namesOf(node)) {
      const object = at.text === name ? objectOf(node, at) : null
      if (object) uses.push({ at, object, access: written.has(node) || node.kind === 'table' ? 'write' : 'read' })
    }
  })
  return uses
}

function namesOf(node: Node): Name[] {
  if (node.kind === 'member' || node.kind === 'method call') return [node.name]
  return node.kind === 'table' ? node.fields.flatMap((field) => (field.kind === 'named' ? [field.name] : [])) : []
}
