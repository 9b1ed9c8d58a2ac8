import { hostFunctions } from '../../api/functions.ts'
import type { Attack } from './attack.ts'

/** What objects of JavaScript have. */
const names = '{ "constructor", "__proto__", "prototype", "call", "apply", "bind", "toString", "valueOf", "hasOwnProperty", "caller", "arguments", "stack", "then", "__lookupGetter__" }'

// Each gives back what it found that no Lua value has; nothing is what is right.
const search = `local found, seen = json.array(), {}
local function look(value, path)
  if type(value) == "userdata" and value ~= json.null then found[#found + 1] = path .. " is a userdata" end
  for _, name in ipairs(${names}) do
    local ok, inner = pcall(function() return value[name] end)
    if ok and inner ~= nil then found[#found + 1] = path .. "." .. name end
  end
  if type(value) ~= "table" or seen[value] then return end
  seen[value] = true
  for key, inner in pairs(value) do
    look(inner, path .. "." .. tostring(key))
    if type(key) ~= "string" and type(key) ~= "number" then found[#found + 1] = path .. " has a key that is a " .. type(key) end
  end
  local meta = getmetatable(value)
  if type(meta) == "table" then look(meta, path .. "<meta>") end
end
`

const probes = 'nil, true, 1, -1, 1.5, "", "x", {}, { 1 }, { a = 1 }, print, json.null, coroutine.create(print), 0/0, 1/0, math.mininteger, ("x"):rep(1000)'

const throughFunction = (name: string): Attack => ({ name: `reach JavaScript through ${name}`, ends: 'returned', script: `${search}look(${name}, "${name}") return found` })

const throughErrors = (name: string): Attack => ({
  name: `reach JavaScript through errors of ${name}`,
  ends: 'returned',
  script: `${search}local values = table.pack(${probes})
for first = 1, values.n do
  for second = 1, values.n, 5 do
    local results = table.pack(pcall(${name}, values[first], values[second]))
    for index = 1, results.n do look(results[index], "result") end
    if not results[1] and type(results[2]) ~= "string" then found[#found + 1] = "the error is a " .. type(results[2]) end
  end
end
return found`,
})

const throughConstructor = (name: string): Attack => ({
  name: `call a constructor of ${name}`,
  ends: 'returned',
  script: `local code = "globalThis.escaped = 1; return 1"
local tries = json.array()
local function try(name, act) local ok, result = pcall(act) if ok and result then tries[#tries + 1] = name end end
try("constructor", function() return ${name}.constructor.constructor(code)() end)
try("proto", function() return ${name}.__proto__.constructor(code)() end)
try("call", function() return ${name}.call(nil, code) end)
try("bind", function() return ${name}.bind(nil)() end)
try("index", function() local f = ${name} f.escaped = 1 return f.escaped end)
try("meta", function() return getmetatable(${name}) end)
return tries`,
})

export const reachJavaScript: Attack[] = hostFunctions.flatMap(({ name }) => [throughFunction(name), throughErrors(name), throughConstructor(name)])
