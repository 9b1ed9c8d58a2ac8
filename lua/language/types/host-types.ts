import type { ModuleKindName } from '#domain/connector.ts'
import { hostFamilies } from '../../api/functions.ts'
import type { HostClass, HostFamily, HostField, HostFunction } from '../../api/host-family.ts'
import { basicFunctions, basicValues, libraryDocs } from '../stdlib/basics.ts'
import { coroutineFunctions, mathFunctions, tableFunctions, utf8Functions } from '../stdlib/libraries.ts'
import type { StandardFunction } from '../stdlib/standard-function.ts'
import { stringFunctions } from '../stdlib/string.ts'
import { type Field, lazyType, type LuaType, nil, type Parameter, type Signature, string, table } from './lua-type.ts'
import { type ClassLookup, lazyNotation, parseType } from './notation.ts'

export type ModuleKind = ModuleKindName | 'shared'

const standardFunctions: readonly StandardFunction[] = [
  ...basicFunctions, ...stringFunctions, ...tableFunctions, ...mathFunctions, ...utf8Functions, ...coroutineFunctions,
]

/** The globals that a module of a kind finds. */
export function hostGlobals(kind: ModuleKind, classes: ClassLookup): Map<string, Field> {
  const tree = new GlobalTree()
  for (const [name, type, doc] of standardFunctions) tree.add(name, standardField(name, type, { doc, classes }))
  for (const [name, type, doc] of basicValues) tree.add(name, fieldOf(name, lazyNotation(type, classes), doc))
  for (const family of hostFamilies.filter((candidate) => existsIn(candidate, kind))) addFamily(tree, family, classes)
  for (const [name, doc] of Object.entries(libraryDocs)) tree.describe(name, doc)
  return tree.globals
}

const existsIn = ({ modules }: HostFamily, kind: ModuleKind): boolean => modules === undefined || (kind !== 'shared' && modules.includes(kind))

/** The classes that types of the host name. */
export function hostClasses(classes: ClassLookup): Map<string, LuaType> {
  return new Map(hostFamilies.flatMap((family) => family.classes.map((described) => [described.name, classType(described, classes)] as const)))
}

function classType({ name, doc, fields }: HostClass, classes: ClassLookup): LuaType {
  const byName = new Map(fields.map((field) => [field.name, { ...parameterOf(field, classes), definition: null }]))
  return table({ name, doc, fields: () => byName })
}

function parameterOf({ name, type, doc, isOptional }: HostField, classes: ClassLookup): Parameter {
  return { name, type: lazyNotation(type, classes), doc, isOptional: isOptional ?? false }
}

function addFamily(tree: GlobalTree, family: HostFamily, classes: ClassLookup): void {
  for (const described of family.functions) tree.add(described.name, functionField(described, classes))
  for (const { name, type, doc, example } of family.values) tree.add(name, fieldOf(name, lazyNotation(type, classes), `${doc}\n\n${exampleOf(example)}`))
  tree.describe(family.name, family.doc)
}

const exampleOf = (example: string): string => `\`\`\`lua\n${example}\n\`\`\``

function functionField(described: HostFunction, classes: ClassLookup): Field {
  const results = described.returns.map(({ type }) => lazyNotation(type, classes))
  const signature: Signature = {
    parameters: described.parameters.map((parameter) => parameterOf(parameter, classes)),
    isVararg: false,
    hasSelf: false,
    result: (index) => results[index]?.() ?? nil,
    resultDocs: described.returns.map(({ doc }) => doc),
    doc: described.doc,
    example: described.example,
    definition: null,
    isDeclared: true,
  }
  return fieldOf(described.name, () => ({ kind: 'function', signature }), described.doc)
}

function standardField(name: string, notation: string, { doc, classes }: { doc: string; classes: ClassLookup }): Field {
  const type = lazyType(() => {
    const parsed = parseType(notation, classes)
    return parsed.kind === 'function' ? { kind: 'function', signature: { ...parsed.signature, doc } } : parsed
  })
  return fieldOf(name, type, doc)
}

const fieldOf = (name: string, type: () => LuaType, doc: string): Field => ({ name: name.slice(name.lastIndexOf('.') + 1), type, doc, isOptional: false, definition: null })

/** Globals by name; those with a dot in a table. */
class GlobalTree {
  readonly globals = new Map<string, Field>()
  private readonly members = new Map<string, Map<string, Field>>()
  private readonly docs = new Map<string, string>()

  add(name: string, field: Field): void {
    const [owner = '', member] = name.split('.')
    if (member === undefined) this.globals.set(owner, field)
    else this.membersOf(owner).set(member, field)
  }

  describe(name: string, doc: string): void {
    this.docs.set(name, doc)
    const global = this.globals.get(name)
    if (global && this.members.has(name)) this.globals.set(name, { ...global, doc })
  }

  private membersOf(owner: string): Map<string, Field> {
    const known = this.members.get(owner)
    if (known) return known
    const members = new Map<string, Field>()
    this.members.set(owner, members)
    const type = table({ name: owner, fields: () => members })
    this.globals.set(owner, { name: owner, type: () => type, doc: this.docs.get(owner) ?? '', isOptional: false, definition: null })
    return members
  }
}

const strings = lazyType(() => hostGlobals('shared', () => null).get('string')?.type() ?? string)

/** The methods that every text has. */
export function stringMethods(): ReadonlyMap<string, Field> {
  const type = strings()
  return type.kind === 'table' ? type.fields() : new Map<string, Field>()
}

/** What can not be used, and why. */
export const forbiddenGlobals: Readonly<Record<string, string>> = {
  os: 'There is no operating system here; take times from `date`.',
  io: 'There are no files here; keep state in `store`, write lines with `log`.',
  debug: 'There is no `debug` library here.',
  package: 'There are no packages here; the shared library is `shared`.',
  load: 'Code can not be made from text here.',
  loadstring: 'Code can not be made from text here.',
  loadfile: 'There are no files here.',
  dofile: 'There are no files here; the shared library is `shared`.',
  collectgarbage: 'The host takes care of memory.',
}
