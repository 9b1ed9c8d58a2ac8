import { basicFunctions, basicValues } from '../../language/stdlib/basics.ts'
import { coroutineFunctions, mathFunctions, tableFunctions, utf8Functions } from '../../language/stdlib/libraries.ts'
import { stringFunctions } from '../../language/stdlib/string.ts'
import type { LuaState } from './lua-api.ts'
import type { LuaModule } from './lua-module.ts'
import type { LuaTexts } from './lua-texts.ts'

/** What the editor knows of the standard library is what a script finds: no `load`, no `collectgarbage`, no `string.dump`. */
export const allowedNames: ReadonlySet<string> = new Set(
  [basicFunctions, basicValues, coroutineFunctions, mathFunctions, stringFunctions, tableFunctions, utf8Functions].flatMap((part) => part.map(([name]) => name)),
)

/** Opens the libraries of Lua that touch no machine, and takes out of them what is not allowed. */
export function openLibraries(module: LuaModule, texts: LuaTexts, L: LuaState): void {
  const { api } = module
  const libraries = { _G: api.luaopen_base, coroutine: api.luaopen_coroutine, table: api.luaopen_table, string: api.luaopen_string, utf8: api.luaopen_utf8, math: api.luaopen_math }
  for (const [name, open] of Object.entries(libraries)) {
    api.luaL_requiref(L, texts.constant(name), module.addExported(open), 1)
    keepAllowed(module, texts, L, name === '_G' ? '' : `${name}.`)
    api.lua_settop(L, 0)
  }
}

/** Of the library on top of the stack. */
function keepAllowed({ api }: LuaModule, texts: LuaTexts, L: LuaState, prefix: string): void {
  api.lua_pushnil(L)
  while (api.lua_next(L, 1) !== 0) {
    api.lua_settop(L, -2)
    if (allowedNames.has(prefix + texts.read(L, -1))) continue
    // A field may be cleared on the way.
    api.lua_pushvalue(L, -1)
    api.lua_pushnil(L)
    api.lua_rawset(L, 1)
  }
}
