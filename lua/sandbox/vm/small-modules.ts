// WebAssembly by hand, for what JavaScript can not do: a function of ours gets a C type, and memory is counted at C's speed.

const i32 = 0x7f
const vector = (entries: readonly (readonly number[])[]) => [entries.length, ...entries.flat()]
const section = (id: number, content: readonly number[]) => [id, content.length, ...content]
const name = (letter: string) => [1, letter.charCodeAt(0)]
const functionType = (parameterCount: number, results: 0 | 1) => [0x60, ...vector(Array.from({ length: parameterCount }, () => [i32])), ...vector(Array.from({ length: results }, () => [i32]))]
const exported = (letter: string, kind: 'function' | 'global', index: number) => [...name(letter), kind === 'function' ? 0 : 3, index]

function instantiate(sections: readonly number[][], imports: WebAssembly.ModuleImports): WebAssembly.Exports {
  const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]
  const compiled = new WebAssembly.Module(Uint8Array.from([...header, ...sections.flat()]))
  return new WebAssembly.Instance(compiled, { e: imports }).exports
}

/** A function as C can call it; all parameters and the result are 32 bits wide. */
export function importedFunction(parameterCount: number, gives: 'number' | 'nothing', body: (...parameters: number[]) => number | void): WebAssembly.ExportValue {
  const sections = [
    section(1, vector([functionType(parameterCount, gives === 'number' ? 1 : 0)])),
    section(2, vector([[...name('e'), ...name('f'), 0, 0]])),
    section(7, vector([exported('f', 'function', 0)])),
  ]
  return existing(instantiate(sections, { f: body })['f'])
}

export type CappedAllocator = { allocate: WebAssembly.ExportValue; setCap: (bytes: number) => void; usedBytes: () => number; hasRefused: () => boolean }

/** A lua_Alloc that refuses to hold more bytes than its cap. */
export function cappedAllocator(c: { realloc: WebAssembly.ImportValue; free: WebAssembly.ImportValue }): CappedAllocator {
  const sections = [
    section(1, vector([functionType(2, 1), functionType(1, 0), functionType(4, 1)])),
    section(2, vector([[...name('e'), ...name('r'), 0, 0], [...name('e'), ...name('f'), 0, 1]])),
    section(3, vector([[2]])),
    section(6, vector([global, global, global])),
    section(7, vector([exported('a', 'function', 2), exported('u', 'global', 0), exported('c', 'global', 1), exported('x', 'global', 2)])),
    section(10, vector([[allocate.length, ...allocate]])),
  ]
  const exports = instantiate(sections, { r: c.realloc, f: c.free })
  const [used, cap, refused] = [globalOf(exports['u']), globalOf(exports['c']), globalOf(exports['x'])]
  return {
    allocate: existing(exports['a']),
    setCap: (bytes) => {
      cap.value = bytes
    },
    usedBytes: () => used.value,
    hasRefused: () => refused.value !== 0,
  }
}

const global = [i32, 1, 0x41, 0, 0x0b] // mutable, from zero

const local = { pointer: 1, oldSize: 2, newSize: 3, result: 4 }
const globals = { used: 0, cap: 1, refused: 2 }
const get = (index: number) => [0x20, index]
const set = (index: number) => [0x21, index]
const read = (index: number) => [0x23, index]
const write = (index: number) => [0x24, index]
const constant = (value: 0 | 1) => [0x41, value]
const call = (index: 0 | 1) => [0x10, index]
const when = (condition: number[], body: number[]) => [...condition, 0x04, 0x40, ...body, 0x0b]
const give = (value: number[]) => [...value, 0x0f]
const isZero = (value: number[]) => [...value, 0x45]
const isGreater = (left: number[], right: number[]) => [...left, ...right, 0x4b]
const plus = (left: number[], right: number[]) => [...left, ...right, 0x6a]
const minus = (left: number[], right: number[]) => [...left, ...right, 0x6b]

const usedAfter = minus(plus(read(globals.used), get(local.newSize)), get(local.oldSize))
const refuse = [...constant(1), ...write(globals.refused), ...give(constant(0))]
const allocate = [
  1, 1, i32, // one local more
  // Of a new block Lua gives its type as the old size.
  ...when(isZero(get(local.pointer)), [...constant(0), ...set(local.oldSize)]),
  ...when(isZero(get(local.newSize)), [...get(local.pointer), ...call(1), ...usedAfter, ...write(globals.used), ...give(constant(0))]),
  ...when(isGreater(get(local.newSize), get(local.oldSize)), when(isGreater(usedAfter, read(globals.cap)), refuse)),
  ...get(local.pointer), ...get(local.newSize), ...call(0), ...set(local.result),
  ...when(isZero(get(local.result)), refuse),
  ...usedAfter, ...write(globals.used),
  ...get(local.result),
  0x0b,
]

function existing(value: WebAssembly.ExportValue | undefined): WebAssembly.ExportValue {
  if (value === undefined) throw new Error('A WebAssembly export is missing.')
  return value
}

function globalOf(value: WebAssembly.ExportValue | undefined): WebAssembly.Global {
  if (!(value instanceof WebAssembly.Global)) throw new Error('A WebAssembly global is missing.')
  return value
}
