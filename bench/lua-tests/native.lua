-- Runs a file with what the sandbox has of Lua, and no more: lua5.4 native.lua <file> <names, with commas between>
-- Prints what the file prints; when it fails, a last line with where the file's own text stood, and why.
local path, names = arg[1], arg[2]
local read, write, exit, load = io.open, io.write, os.exit, load
local getinfo, sethook, clock, describe = debug.getinfo, debug.sethook, os.clock, tostring
local concat, replace = table.concat, string.gsub

local allowed = {}
for name in string.gmatch(names, "[^,]+") do allowed[name] = true end
local libraries = { string = string, table = table, math = math, utf8 = utf8, coroutine = coroutine }
for library, functions in pairs(libraries) do
  for name in pairs(functions) do
    if not allowed[library .. "." .. name] then functions[name] = nil end
  end
end
for name in pairs(_G) do
  if not allowed[name] and not libraries[name] then _G[name] = nil end
end

function print(...)
  local texts = { ... }
  for index = 1, select("#", ...) do texts[index] = describe((select(index, ...))) end
  write("> ", (replace(concat(texts, "\t"), "\n", "\\n")), "\n")
end

local file = read(path, "rb")
local chunk, problem = load(file:read("a"), "=actions/test", "t")
file:close()
if not chunk then
  write("failed\t0\t", problem, "\n")
  exit(1)
end

local patience = 20
sethook(function() if clock() > patience then sethook() error("this takes too long", 0) end end, "", 1000000)
local function place(message)
  for level = 1, 1000 do
    local called = getinfo(level, "fl")
    if not called then break end
    if called.func == chunk then return called.currentline .. "\t" .. describe(message) end
  end
  return "0\t" .. describe(message)
end
local isDone, failure = xpcall(chunk, place)
if not isDone then
  write("failed\t", failure, "\n")
  exit(1)
end
