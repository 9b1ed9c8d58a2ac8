import type { Attack } from './attack.ts'
import { each } from './attack.ts'

/** As luac writes it for 32 and for 64 bits, up to the first function. */
const headers = { 'of 32 bits': '\x1bLuaT\0\x19\x93\r\n\x1a\n\x04\x08\x08', 'of 64 bits': '\x1bLuaT\0\x19\x93\r\n\x1a\n\x04\x08\x08xV\0\0\0\0\0\0', 'that is cut': '\x1bLua', 'of one byte': '\x1b', 'of Lua 5.1': '\x1bLuaQ\0\x01\x04\x04\x04\x08\0' }

const asScript = Object.entries(headers).map(([name, script]): Attack => ({ name: `a binary chunk ${name}`, script, ends: 'failed' }))
const asShared = Object.entries(headers).map(([name, shared]): Attack => ({ name: `a binary chunk ${name} as the shared library`, script: 'return 1', shared, ends: 'failed' }))

export const binaryChunks: Attack[] = [
  ...asScript,
  ...asShared,
  ...each('make code at run time', {
    load: 'return load("return 1")',
    loadstring: 'return loadstring("return 1")',
    'load of bytes': 'return load("\\27Lua")',
    dofile: 'return dofile("/etc/passwd")',
    loadfile: 'return loadfile("/etc/passwd")',
    'string.dump': 'return string.dump(function() end)',
    'dump of a method': 'return ("").dump(function() end)',
    collectgarbage: 'collectgarbage("stop")',
    'os.execute': 'os.execute("id")',
    'os.exit': 'os.exit(1)',
    'io.open': 'io.open("/etc/passwd")',
    'debug.getregistry': 'debug.getregistry()',
    'debug.sethook': 'debug.sethook()',
    'package.loadlib': 'package.loadlib("libc.so", "system")',
    'package.loaded': 'return package.loaded',
    warn: 'warn("@on")',
  }, 'failed'),
  ...each('require what is not there', Object.fromEntries(['os', 'io', 'debug', '../shared', 'shared\\0', '/etc/passwd', 'https://evil.example/x.lua', '_G', ''].map((name) => [`"${name}"`, `require("${name}")`])), 'failed'),
]
