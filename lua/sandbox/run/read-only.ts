import { luaTypes } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'

/** Level 2 is the line that writes; of what `table.insert` and the like write, the stack tells the line. */
const protecting = `local name, add, open = ...
local next, type, error, find, tostring, setmetatable = next, type, error, string.find, tostring, setmetatable
local function placeOf(holder, key)
  if type(key) == "string" and find(key, "^[%a_][%w_]*$") then return holder .. "." .. key end
  return holder .. "[" .. tostring(key) .. "]"
end
local function protect(inner, holder)
  if type(inner) ~= "table" then return inner end
  for key, field in next, inner do inner[key] = protect(field, placeOf(holder, key)) end
  local metatable = { __index = inner, __metatable = false }
  function metatable.__newindex(_, key) error(placeOf(holder, key) .. " can not be set: " .. name .. " is read-only", 2) end
  function metatable.__len() return #inner end
  function metatable.__pairs() return next, inner end
  local front = setmetatable({}, metatable)
  add(front, inner)
  return front
end
_G[name] = protect(_G[name], name)`

/** What of Lua looks into a table past its metatable. */
const opening = `local name, add, open = ...
local next, rawget, rawlen, rawset, error = next, rawget, rawlen, rawset, error
function _G.next(list, key) return next(open(list), key) end
function _G.rawget(list, key) return rawget(open(list), key) end
function _G.rawlen(list) return rawlen(open(list)) end
function _G.rawset(list, key, value)
  if open(list) ~= list then error("this table of " .. name .. " is read-only", 2) end
  return rawset(list, key, value)
end`
const looksPast = /\b(?:next|rawget|rawlen|rawset)\b/

/** Makes the table of a global read-only, with all that is in it. Only scripts that look past metatables pay for that they may. */
export function makeReadOnly(vm: LuaVm, name: string, scripts: readonly { text: string }[]): void {
  runLua(vm, protecting, name)
  if (scripts.some(({ text }) => looksPast.test(text))) runLua(vm, opening, name)
}

function runLua(vm: LuaVm, text: string, name: string): void {
  const { module: { api }, L, calls, readOnly } = vm
  const isLoaded = vm.load(text, 'read-only')
  vm.texts.push(L, name)
  calls.pushStackFunction(L, (state) => {
    readOnly.add(state)
    return 0
  })
  calls.pushStackFunction(L, (state) => {
    api.lua_settop(state, 1)
    if (api.lua_type(state, 1) === luaTypes.table) readOnly.open(state, 1)
    return 1
  })
  if (!isLoaded || vm.call(3).status === 'failed') throw new Error('What makes tables read-only does not run.')
  api.lua_settop(L, 1)
}
