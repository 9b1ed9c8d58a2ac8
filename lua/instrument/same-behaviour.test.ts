import { expect, test } from 'vitest'
import { seededRandom } from '../sandbox/run/seeded-random.ts'
import { inventedProgram } from './testing/invented-programs.ts'
import { runBothWays } from './testing/both-ways.ts'

const list = (count: number, item: (index: number) => string, separator = ', ') => Array.from({ length: count }, (_, index) => item(index)).join(separator)

/** What instrumentation could get wrong; each gives a value that tells. */
const scripts: Record<string, string> = {
  'a call that is returned leaves its place on the stack': 'local function down(n) if n == 0 then return "ground" end return down(n - 1) end return down(200000)',
  'a method call that is returned leaves its place on the stack': 'local o = {} function o:down(n) if n == 0 then return "ground" end return self:down(n - 1) end return o:down(200000)',
  'all results go on, and nil among them': 'local function f(...) return ... end return { select("#", f(nil, nil)), select("#", f()), (select("#", (f(1, 2)))), select("#", f(1, nil), f(2, nil)) }',
  'varargs go on': 'local function f(...) local a, b = ... local t = { n = select("#", ...), ... } return a, b, t.n, t[3] end return { f(1, 2, 3) }',
  'a chunk has no varargs': 'return select("#", ...)',
  'a chunk passes its varargs on': 'local a, b = ... return { a == nil, b == nil }',
  'a condition in parentheses needs no space': 'local x = 1 if(x==1)then x=2 end while(x<5)do x=x+1 end repeat x=x+1 until(x>9) return(x)',
  'the condition of repeat sees its locals': 'local n = 0 repeat local done = n >= 3 n = n + 1 until done return n',
  'continue by goto': 'local sum = 0 for i = 1, 10 do if i % 2 == 0 then goto continue end local square = i * i sum = sum + square ::continue:: end return sum',
  'a loop by goto': 'local i = 0 ::again:: i = i + 1 if i < 5 then goto again end do goto out end ::out:: return i',
  'a goto in repeat passes over a local': 'local i, seen = 0, {} repeat i = i + 1 if i == 2 then goto next end seen[#seen + 1] = i ::next:: until i == 4 return seen',
  'loops keep integers and floats apart': 'local t = {} for i = 1, 2 do t[#t + 1] = tostring(i) end for i = 1.0, 2 do t[#t + 1] = tostring(i) end for i = 3, 1, -1 do t[#t + 1] = math.type(i) end return t',
  'integers stay integers': 'local a = 7 // 2 local b = 7 / 2 local c = 2^53 local d = math.maxinteger + 1 return { tostring(a), tostring(b), tostring(c), tostring(d), 1 << 62, "10" + 5, tostring(10 // 0.0) }',
  'variables that close': 'local order = {} do local a <close> = setmetatable({}, { __close = function() order[#order + 1] = "a" end }) local b <close> = setmetatable({}, { __close = function() order[#order + 1] = "b" end }) order[#order + 1] = "body" end return order',
  'variables close when a call is returned': 'local order = {} local function f() local a <close> = setmetatable({}, { __close = function() order[#order + 1] = "close" end }) return (function() order[#order + 1] = "call" return 1 end)() end f() return order',
  'constants stay constant': 'local a <const> = 10 local b <const> = a * 2 local c <const>, d <const> = "x", {} return { a, b, c, #d }',
  'a vararg in a method': 'local o = { n = 0 } function o:add(...) for _, v in ipairs({ ... }) do self.n = self.n + v end return self end return o:add(1, 2):add(3).n',
  'strings and tables as the only argument': 'local function f(x) return type(x) == "table" and #x or #x end return { f"abc", f{ 1, 2 }, f[[\nlong\nstring]], (("x"):rep(3)), #("%d"):format(5) }',
  'calls in a chain': 'local o = {} function o:get() return self end o.f = function() return o end return { o:get():get().f():get() == o, o.f().f().f == o.f }',
  'a call as a target': 'local t = {} local function get() return t end get().x, get()["y"] = 1, 2 get().f = function() return 3 end return { t.x, t.y, t.f() }',
  'targets are evaluated before values': 'local order = {} local function note(x, v) order[#order + 1] = x return v end local t = {} t[note("key", 1)] = note("value", 2) return order',
  'several assignments at once': 'local a, b, c = 1, 2 a, b = b, a local t = { a, b } t[1], t[2] = t[2], t[1] return { a, b, c == nil, t[1], t[2] }',
  'and, or, not give their operands': 'local f = function() return nil, 1 end return { 1 and 2, nil or "x", false == (nil or false), (f()) or "y", not f() }',
  'semicolons and statements that begin with a parenthesis': 'local t = {};;; local f = function(x) t[#t + 1] = x end; (f)(1); ("x"):rep(2);(f or g)(2); do end; return t',
  'closures hold variables of their own turn': 'local fs = {} for i = 1, 3 do local j = i * 10 fs[i] = function() j = j + 1 return i + j end end return { fs[1](), fs[1](), fs[2](), fs[3]() }',
  'recursion and mutual recursion': 'local even, odd function even(n) if n == 0 then return true end return odd(n - 1) end function odd(n) if n == 0 then return false end return even(n - 1) end local function fib(n) return n < 2 and n or fib(n - 1) + fib(n - 2) end return { even(10), odd(7), fib(15) }',
  'coroutines': 'local co = coroutine.wrap(function(a) local b = coroutine.yield(a + 1) local c = coroutine.yield(b * 2) return c, "end" end) return { co(1), co(10), co("x") }',
  'a generator in a loop': 'local function upto(n) return coroutine.wrap(function() for i = 1, n do coroutine.yield(i) end end) end local s = 0 for i in upto(5) do s = s + i end return s',
  'metamethods': 'local mt = { __index = function(_, k) return k .. "!" end, __call = function(_, a) return a * 2 end, __add = function() return "sum" end, __eq = function() return true end, __lt = function() return true end, __concat = function() return "cat" end, __len = function() return 42 end } local t = setmetatable({}, mt) return { t.x, t(4), t + 1, t == setmetatable({}, mt), t < t, t .. "a", #t }',
  'metamethods are not called to look at values': 'local calls = 0 local t = setmetatable({}, { __index = function() calls = calls + 1 end, __len = function() calls = calls + 1 return 1 end, __pairs = function() calls = calls + 1 return next, {} end, __tostring = function() calls = calls + 1 return "t" end, __name = "T" }) local same = t local function id(x) return x end id(t) return calls',
  'errors caught keep their text': 'local function f(x) local y = x.a.b return y end local ok, problem = pcall(f, {}) local ok2, problem2 = pcall(function() return nil + 1 end) local ok3, problem3 = pcall(error, { code = 1 }) local ok4, problem4 = pcall(error, "plain", 0) return { problem, problem2, problem3.code, problem4 }',
  'errors tell the line of the caller': 'local function check(x)\n  if not x then error("wrong", 2) end\n  return x\nend\nlocal ok, problem = pcall(function()\n  local a = check(1)\n\n  local b = check(nil)\n  return a, b\nend)\nreturn problem',
  'errors over several lines': 'local ok, problem = pcall(function()\n  local t = {\n    a = 1,\n    b = 1 +\n      nil,\n  }\n  return t\nend)\nlocal ok2, problem2 = pcall(function()\n  return string.rep(\n    "x",\n    {}\n  )\nend)\nreturn { problem, problem2 }',
  'errors name what is nil': 'local t = {} local function try(f) return select(2, pcall(f)) end return { try(function() return t.x.y end), try(function() t.f() end), try(function() t:m() end), try(function() local x = undefined_name.y end), try(function() return #t.z end), try(function() return t.a .. "x" end), try(function() return t < 1 end), try(function() undefined() end), try(function() local f f(1) end), try(function() string.rep() end), try(function() ("x"):bad() end), try(function() t.a.b.c = 1 end), try(function() for i = 1, "x" do end end), try(function() math.floor({}) end), try(function() return 1 < "2" end), try(function() return 2^53 | 0.5 end) }',
  'recursion that does not end': 'local function f(n) return 1 + f(n + 1) end local ok, problem = pcall(f, 1) return { ok, (problem:match("stack overflow")) }',
  'pcall in pcall, deep': 'local function f(n) if n == 0 then return "ground" end return select(2, pcall(f, n - 1)) end return f(150)',
  'xpcall with a handler': 'return { xpcall(function(a) error("bad " .. a, 0) end, function(m) return m:upper() end, "x") }',
  'an environment of its own': 'local _ENV = { tostring = tostring } x = 1 local function f() y = 2 return x + y end return { f(), tostring(y) }',
  'a parameter named _ENV': 'local function f(_ENV) x = 5 return x end return { f({}), x == nil }',
  'sort with a comparator': 'local t = { 5, 2, 8, 1 } table.sort(t, function(a, b) return a > b end) return t',
  'gsub with a function': 'return (string.gsub("hello world", "%w+", function(w) return #w .. w end))',
  'a hundred arguments': `local function f(...) return select("#", ...) end return f(${list(120, (index) => String(index))})`,
  'two hundred local variables': `${list(200, (index) => `local v${index} = ${index}`, '\n')}\nv0 = v1 + v199\nreturn v0`,
  'a function with two hundred local variables': `local function f() ${list(199, (index) => `local v${index} = tostring(${index})`, '\n')} local last = v5 .. v198 return last end return f()`,
  'two hundred and fifty outer variables': `local function outer(...) ${list(190, (index) => `local a${index} = ${index}`, '\n')} return function() ${list(60, (index) => `local b${index} = ${index}`, '\n')} return function() return ${[...Array(190).keys()].map((index) => `a${index}`).concat([...Array(60).keys()].map((index) => `b${index}`)).join(' + ')} end end end return outer()()()`,
  'deep nesting': `return ${'('.repeat(180)}1${')'.repeat(180)}`,
  'calls in calls, deep': `local function f(x) return x end return (${'f('.repeat(150)}1${')'.repeat(150)})`,
  'a long chain of operators': `local n = 1 return ${list(3_000, () => 'n', ' + ')}`,
  'many elements in a table': `local f = function(x) return x end local t = { ${list(1_000, (index) => `f(${index})`)} } return #t`,
  'a comment at the end': 'local x = 1 -- note\nreturn x -- the end',
  'a comment before all': '-- first\n--[[ second ]] local x = 1\nreturn x',
  'nothing at all': '',
  'names that look like those of probes': 'local E_, P_, c_ = 1, 2, 3 local E_1 = 4 return E_ + P_ + c_ + E_1',
  'globals that functions define': 'function total(a, b) return a + b end x = total(1, 2) return { x, total(3, 4) }',
  'a library function that the script replaces': 'local calls = 0 function string.upper(s) calls = calls + 1 if calls > 200000 then return s end return string.upper(s) end return string.upper("x")',
  'a host function that is returned': 'local function f() return json.encode({ 1, 2 }) end return { f(), (f()) }',
  'an error out of a host function that is returned': 'local function f(s)\n  return json.decode(s, 1, 2)\nend\nlocal ok, problem = pcall(f, {})\nreturn tostring(problem)',
  'pairs in the order of the table': 'local t = {} for i = 1, 40 do t["key" .. i * 7] = i end local keys = {} for k in pairs(t) do keys[#keys + 1] = k end return keys',
  'random numbers': 'return { math.random(1000), math.random(1000), math.random() }',
}

test.each(Object.entries(scripts))('watched or not, a script does the same: %s', (_, script) => {
  expect(runBothWays(script).result.status).toBe('returned')
})

test('invented programs do the same, watched or not', () => {
  const random = seededRandom(2026)
  for (let round = 0; round < 40; round += 1) runBothWays(inventedProgram(random))
})

test('a shared library is watched with the script', () => {
  const report = runBothWays('local answer = shared.double(21)\nreturn answer', { shared: 'local M = {}\nfunction M.double(x)\n  return x * 2\nend\nreturn M' })
  expect(report.result).toEqual({ status: 'returned', value: 42 })
  expect(report.values?.scripts.map(({ script }) => script)).toEqual(['shared', 'actions/test'])
})
