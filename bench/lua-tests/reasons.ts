/** What the sandbox takes away from Lua, by the name that a test misses. */
const taken: Record<string, string> = Object.fromEntries([
  ...['io', 'os', 'debug', 'package', 'arg', 'dofile', 'loadfile', 'require', 'warn'].map((name) => [name, `${name} touches the machine`]),
  ...['load', 'dump'].map((name) => [name, `${name}: code comes as scripts alone`]),
  ...['T', 'gcinfo'].map((name) => [name, `${name}: the inside of Lua`]),
])
/** What Lua 5.4 itself no longer has. */
const old = ['loadstring', 'setfenv', 'getfenv', 'unpack', 'getn', 'setn', 'foreach', 'foreachi', 'gfind', 'mod', 'pow', 'ldexp', 'frexp', 'log10', 'cosh', 'sinh', 'tanh', 'atan2', 'newproxy', 'maxn', 'module']

export const comparison = 'attempt to compare two table values'

/** Why a part of a test does not apply, told by how native Lua 5.4 fails there with what the sandbox has. */
export function reasonOf(message: string): string {
  if (message.includes('this takes too long')) return 'waits for the garbage collector'
  if (message.includes(comparison)) return '`<=` by `__lt` alone: not in Lua 5.4'
  const name = /\((?:global|field|method|local|upvalue) '(\w+)'\)/.exec(message)?.[1]
  if (name !== undefined && taken[name] !== undefined) return taken[name]
  if (name !== undefined && old.includes(name)) return `${name}: not in Lua 5.4`
  if (name !== undefined) return 'needs a part that is left out'
  return 'Lua 5.4 itself does otherwise'
}
