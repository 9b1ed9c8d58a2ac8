import { any, boolean, integer, lazyType, type LuaType, mapOf, nil, number, type Parameter, string, table, thread, union, listOf } from './lua-type.ts'

export type ClassLookup = (name: string) => LuaType | null

const simpleTypes: Readonly<Record<string, LuaType>> = {
  any, unknown: any, nil, void: nil, boolean, bool: boolean, number, integer, int: integer, string, thread,
  table: table({ isOpen: () => true }), userdata: any, lightuserdata: any,
  true: { kind: 'literal', value: true }, false: { kind: 'literal', value: false },
  function: { kind: 'function', signature: anyFunction() },
}

function anyFunction() {
  return { parameters: [], isVararg: true, hasSelf: false, result: () => any, resultDocs: [], doc: '', example: '', definition: null, isDeclared: false }
}

/** Reads a type in LuaCATS notation from the start of a text; `rest` is what stands behind it. */
export function readType(text: string, classes: ClassLookup): { type: LuaType; rest: string } {
  const reader = new NotationReader(text, classes)
  const type = reader.readUnion()
  return { type, rest: text.slice(reader.at) }
}

export const parseType = (text: string, classes: ClassLookup): LuaType => readType(text, classes).type

/** Gives `any` for what it does not understand; a notation is a hint, not a program. */
class NotationReader {
  at = 0
  private readonly text: string
  private readonly classes: ClassLookup
  private depth = 0

  constructor(text: string, classes: ClassLookup) {
    this.text = text
    this.classes = classes
  }

  readUnion(): LuaType {
    this.depth += 1
    if (this.depth > 50) return any
    const members = [this.readPostfix()]
    while (this.take(/\s*\|\s*/y)) members.push(this.readPostfix())
    this.depth -= 1
    return members.length === 1 ? (members[0] ?? any) : union(members)
  }

  /** Takes what a sticky pattern matches here. */
  private take(sticky: RegExp): string | null {
    sticky.lastIndex = this.at
    const found = sticky.exec(this.text)
    if (!found) return null
    this.at = sticky.lastIndex
    return found[0]
  }

  private readPostfix(): LuaType {
    let type = this.readPrimary()
    for (;;) {
      if (this.take(/\[\]/y)) type = listOf(constant(type))
      else if (this.take(/\?/y)) type = union([type, nil])
      else return type
    }
  }

  private readPrimary(): LuaType {
    this.take(/\s+/y)
    const quoted = this.take(/"[^"]*"|'[^']*'/y)
    if (quoted !== null) return { kind: 'literal', value: unquoted(quoted) }
    if (this.take(/\(/y)) return this.readGroup()
    if (this.take(/\{/y)) return this.readTable()
    if (this.take(/fun\s*\(/y)) return this.readFunction()
    if (this.take(/table</y)) return this.readMap()
    if (this.take(/`/y)) return any
    const name = this.take(/[A-Za-z_][\w.*-]*/y)
    if (name === null) {
      this.take(/\.\.\.|-?\d+/y)
      return any
    }
    const generic = this.take(/</y)
    if (generic) this.skipTo('>')
    return (Object.hasOwn(simpleTypes, name) ? simpleTypes[name] : null) ?? this.named(name)
  }

  private named(name: string): LuaType {
    const { classes } = this
    return classes(name) ?? any
  }

  private skipTo(closer: string): void {
    const found = this.text.indexOf(closer, this.at)
    this.at = found < 0 ? this.text.length : found + 1
  }

  private readGroup(): LuaType {
    const type = this.readUnion()
    this.take(/\s*\)/y)
    return type
  }

  private readMap(): LuaType {
    const key = this.readUnion()
    this.take(/\s*,/y)
    const value = this.readUnion()
    this.take(/\s*>/y)
    return key.kind === 'integer' ? listOf(constant(value)) : mapOf(constant(value))
  }

  private readTable(): LuaType {
    const fields = new Map<string, { name: string; type: () => LuaType; doc: string; isOptional: boolean; definition: null }>()
    let element: LuaType | null = null
    while (!this.take(/\s*\}/y)) {
      const name = this.take(/\s*[A-Za-z_]\w*/y)?.trim()
      const isKeyed = name === undefined && this.take(/\s*\[[^\]]*\]/y) !== null
      if (name === undefined && !isKeyed) break
      const isOptional = this.take(/\s*\?/y) !== null
      const type = this.take(/\s*:/y) ? this.readUnion() : any
      if (name === undefined) element = type
      else fields.set(name, { name, type: constant(type), doc: '', isOptional, definition: null })
      this.take(/\s*[,;]/y)
    }
    return table({ fields: () => fields, element: () => element })
  }

  private readFunction(): LuaType {
    const parameters: Parameter[] = []
    let isVararg = false
    while (!this.take(/\s*\)/y)) {
      const name = this.take(/\s*(?:\.\.\.|[A-Za-z_]\w*)/y)?.trim()
      if (name === undefined) break
      const isOptional = this.take(/\s*\?/y) !== null
      const type = this.take(/\s*:/y) ? this.readUnion() : any
      if (name === '...') isVararg = true
      else parameters.push({ name, type: constant(type), doc: '', isOptional })
      this.take(/\s*,/y)
    }
    const results = this.readResults()
    return { kind: 'function', signature: { ...anyFunction(), parameters, isVararg, result: (index) => results[index] ?? nil, isDeclared: true } }
  }

  private readResults(): LuaType[] {
    if (!this.take(/\s*:/y)) return []
    const results = [this.readResult()]
    while (this.take(/\s*,/y)) results.push(this.readResult())
    return results
  }

  /** A result may have a name, as in `fun(): ok: boolean`. */
  private readResult(): LuaType {
    this.take(/\s*[A-Za-z_]\w*\s*:\s*/y)
    return this.readUnion()
  }
}

const constant = (type: LuaType): (() => LuaType) => () => type

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('\\t', '\t')
}

/** Named types are looked up when they are needed, as a class may refer to itself. */
export const lazyNotation = (text: string, classes: ClassLookup): (() => LuaType) => lazyType(() => parseType(text, classes))
