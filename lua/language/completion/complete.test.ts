import { describe, expect, test } from 'vitest'
import { connectorWith } from '../testing/connector.ts'
import type { LuaDocument } from '../workspace.ts'
import { complete } from './complete.ts'

function itemsAt(snippet: string, kind: LuaDocument['kind'] = 'actions') {
  const { main, cursors } = connectorWith(snippet, { kind })
  return complete(main, cursors[0] ?? 0)
}
const labelsAt = (snippet: string, kind?: LuaDocument['kind']) => itemsAt(snippet, kind).map(({ label }) => label)

/** A snippet, the labels that must be proposed, and those that must not. */
type Case = readonly [snippet: string, proposed: string, absent?: string]
const words = (text = '') => text.split(' ').filter((word) => word !== '')
const check = (snippet: string, proposed = '', absent = '', kind?: LuaDocument['kind']) => {
  const labels = labelsAt(snippet, kind)
  expect(labels).toEqual(expect.arrayContaining(words(proposed)))
  for (const label of words(absent)) expect(labels).not.toContain(label)
}

function testAll(cases: readonly Case[]): void {
  for (const [snippet, proposed, absent] of cases) test(snippet, () => check(snippet, proposed, absent))
}

const config: readonly Case[] = [
  ['local x = config.¦', 'shop mode auth queues extra', 'print local'],
  ['local x = config.sh¦', 'shop'],
  ['local x = config.shop.¦\nlocal y = 1', 'domain pageSize', 'mode'],
  ['if config.shop.¦ then end', 'domain pageSize'],
  ['foo(config.auth.¦)', 'type key user password'],
  ['local auth = config.auth\nauth.¦\n', 'type key user password'],
  ['local q = config.queues[1]\nq.¦', 'name priority'],
  ['for _, queue in ipairs(config.queues) do\n  queue.¦\nend', 'name priority'],
  ['for _, queue in pairs(config.queues) do queue.¦ end', 'name priority'],
  ['local function send(queue)\n  return queue.¦\nend\nsend(config.queues[1])', 'name priority'],
  ['if config.mode == "¦" then end', 'test live'],
  ['if "¦" == config.mode then end', 'test live'],
  ['local mode = config.mode\nif mode ~= "¦" then end', 'test live'],
  ['config["¦"]', 'shop mode'],
  ['config.shop["¦"]', 'domain pageSize'],
]

const hosts: readonly Case[] = [
  ['http.¦', 'get post put patch delete request'],
  ['local r = http.¦\nlocal x = 1', 'get post'],
  ['json.¦', 'encode decode array null'],
  ['xml.¦', 'parse serialize find find_all text element'],
  ['store.¦', 'get set add delete keys'],
  ['date.¦', 'now parse format add diff unix'],
  ['crypto.¦', 'sha256 hmac_sha256 equals'],
  ['log.¦', 'debug info warn error'],
  ['events.¦', 'emit'],
  ['base64.¦', 'encode decode'],
  ['csv.¦', 'parse encode'],
  ['url.¦', 'parse build encode decode'],
  ['uuid.¦', 'v4'],
  ['local r, problem = http.get("x")\nr.¦', 'status ok headers body'],
  ['local r = assert(http.get("x"))\nr.¦', 'status ok headers body'],
  ['local r = http.get("x") or {}\nr.¦', 'status body'],
  ['http.get("x").¦', 'status body'],
  ['http.post("x", { ¦ })', 'headers body json form query timeoutMs'],
  ['http.post("x", { headers = {}, ¦ })', 'body json', 'headers'],
  ['http.post("x", {\n  headers = {},\n  ti¦\n})', 'timeoutMs'],
  ['http.request("¦", "x")', 'GET POST PUT PATCH DELETE'],
  ['date.add("x", 1, "¦")', 'seconds minutes days months'],
  ['base64.encode("x", "¦")', 'standard url'],
  ['csv.parse("x", { separator = "¦" })', '; ,'],
  ['csv.parse("x", { ¦ })', 'separator header'],
  ['store.set("a", 1, { ¦ })', 'ttlSeconds'],
  ['xml.parse("x").¦', 'name localName attributes children'],
  ['for _, media in ipairs(xml.find_all(root, "//Media")) do media.¦ end', 'attributes localName'],
  ['xml.find(xml.parse(""), "a").¦', 'attributes'],
  ['url.parse("x").¦', 'scheme host port path query'],
  ['actions.call("¦")', 'fetch-order send-status'],
  ['actions.call("fetch-¦", {})', 'fetch-order'],
  ['require("¦")', 'shared'],
]

const library: readonly Case[] = [
  ['string.¦', 'format match gsub upper'],
  ['table.¦', 'insert concat sort unpack'],
  ['math.¦', 'floor pi max huge'],
  ['utf8.¦', 'len char charpattern'],
  ['coroutine.¦', 'wrap yield'],
  ['local s = "x"\ns:¦', 'upper format gsub'],
  ['("x"):¦', 'rep sub'],
  ['local s = string.format("x")\ns:¦', 'upper'],
  ['local a = "x" .. 1\na:¦', 'lower'],
  ['tostring(1):¦', 'len'],
  ['config.shop.domain:¦', 'lower'],
  ['for word in ("a b"):gmatch("%a+") do word:¦ end', 'upper'],
  ['local a, b = ("x"):gsub("a", "b")\na:¦', 'upper'],
  ['math.floor(1).¦', '', 'upper'],
]

const shared: readonly Case[] = [
  ['shared.¦', 'order_from total version statuses'],
  ['shared.statuses.¦', 'new printed'],
  ['local lib = require("shared")\nlib.¦', 'order_from total'],
  ['local order = shared.order_from({})\norder.¦', 'number total items'],
  ['local order, problem = shared.order_from({})\nproblem:¦', 'upper'],
  ['for _, item in ipairs(shared.order_from({}).items) do item.¦ end', 'sku price'],
  ['local order = require("shared").order_from({})\nlocal items = order.items\nitems[1].¦', 'sku price'],
  ['---@param order Order\nlocal function show(order)\n  order.¦\nend', 'number total items'],
  ['---@type OrderItem\nlocal item = nil\nitem.¦', 'sku price'],
  ['---@type OrderItem[]\nlocal items = {}\nitems[1].¦', 'sku price'],
  ['---@type table<string, OrderItem>\nlocal items = {}\nitems.a.¦', 'sku price'],
  ['---@param f fun(order: Order)\nlocal function each(f) end\neach(function(order) order.¦ end)', 'number items'],
  ['---@return Order\nlocal function make() end\nmake().¦', 'number'],
  ['---@type Order?\nlocal order = nil\norder.¦', 'number'],
]

const tables: readonly Case[] = [
  ['local t = { a = 1, b = 2 }\nt.¦', 'a b'],
  ['local t = {}\nt.x = 1\nt.y = 2\nt.¦', 'x y'],
  ['local t = { a = { b = { c = 1 } } }\nt.a.b.¦', 'c'],
  ['local t = { a = {} }\nt.a.b = 1\nt.a.¦', 'b'],
  ['local t = { ["a"] = 1, ["not a name"] = 2 }\nt.¦', 'a'],
  ['local t = {}\nt["a"] = 1\nt.¦', 'a'],
  ['local t = {}\nfunction t.f() end\nfunction t:m() end\nt.¦', 'f m'],
  ['local t = { x = 1 }\nfunction t:m() end\nt:¦', 'm', 'x'],
  ['local t = { x = 1 }\nlocal u = t\nu.¦', 'x'],
  ['local function make() return { x = 1 } end\nmake().¦', 'x'],
  ['local function make() local t = {}; t.x = 1; return t end\nlocal v = make()\nv.¦', 'x'],
  ['local function two() return 1, { x = 1 } end\nlocal a, b = two()\nb.¦', 'x'],
  ['local function pass(t) return t.¦ end\npass({ x = 1 })', 'x'],
  ['local t = { { x = 1 }, { y = 2 } }\nt[1].¦', 'x y'],
  ['local list = {}\nlist[#list + 1] = { x = 1 }\nlist[1].¦', 'x'],
  ['local list = {}\ntable.insert(list, { x = 1 })\nfor _, v in ipairs(list) do v.¦ end', 'x'],
  ['local list = {}\nlist[input.orderId] = { x = 1 }\nlist["a"].¦', 'x'],
  ['local t = {}\nfor k, v in pairs({ a = { x = 1 } }) do v.¦ end', 'x'],
  ['local t = config.mode and { x = 1 } or { y = 2 }\nt.¦', 'x y'],
  ['local t\nif config.mode then t = { x = 1 } else t = { y = 2 } end\nt.¦', 'x y'],
  ['local t = setmetatable({ own = 1 }, { __index = { base = 2 } })\nt.¦', 'own base'],
  ['local A = {}\nA.__index = A\nfunction A.new() local self = setmetatable({ x = 1 }, A); self.y = 2; return self end\nfunction A:get() return self.¦ end', 'x y get', '__index'],
  ['local A = {}\nA.__index = A\nfunction A.new() return setmetatable({ x = 1 }, A) end\nfunction A:get() end\nlocal a = A.new()\na.¦', 'x get'],
  ['local A = {}\nA.__index = A\nfunction A.new() return setmetatable({ x = 1 }, A) end\nfunction A:get() end\nA.new():¦', 'get'],
  ['local Base = {}\nBase.__index = Base\nfunction Base:hello() end\nlocal D = setmetatable({}, { __index = Base })\nD:¦', 'hello'],
  ['local M = {}\nfunction M:a() self.x = 1 end\nfunction M:b() return self.¦ end', 'a b x'],
  ['local M = {}\nM.run = function(self) self.¦ end\nM.x = 1', 'run x'],
  ['table.sort(input.lines, function(a, b) return a.¦ end)', 'sku amount'],
  ['Foo = { x = 1 }\nFoo.¦', 'x'],
  ['local ok, result = pcall(function() return { x = 1 } end)\nresult.¦', 'x'],
  ['---@class P\n---@field name string\nlocal P = {}\nfunction P.make() end\nP.¦', 'name make'],
  ['---@class Q: R\n---@field a string\n---@class R\n---@field b string\n\n---@type Q\nlocal q\nq.¦', 'a b'],
  ['---@alias Kind "one"|"two"\n---@param kind Kind\nlocal function f(kind) end\nf("¦")', 'one two'],
]

const names: readonly Case[] = [
  ['local value = 1\nprint(val¦)', 'value print'],
  ['local a = 1\ndo local b = 2 end\nprint(¦)', 'a', 'b'],
  ['local function outer(x)\n  local y = 1\n  return function() return ¦ end\nend', 'outer x y'],
  ['for index = 1, 2 do print(¦) end', 'index'],
  ['print(¦)\nlocal later = 1', 'print', 'later'],
  ['¦', 'local if for function return http config shared input', 'request event'],
  ['x = ¦', 'nil true false not function', 'elseif'],
  ['local function f() ¦ end', 'f return local'],
  ['local ¦', '', 'print http'],
  ['local function f(¦) end', '', 'print'],
  ['-- a comment ¦', '', 'print'],
  ['local s = "¦"', '', 'print'],
  ['local n = 12¦', '', 'print'],
  ['counter = 1\nprint(cou¦)', 'counter'],
]

/** As people type it: in the middle of a module, with what follows not yet in order. */
const halfTyped: readonly Case[] = [
  ['local function send(job)\n  local answer = http.post(config.shop.¦\n  return answer\nend', 'domain pageSize'],
  ['local answer = http.get("x")\nif answer.¦\nlog.info("x")', 'status body headers'],
  ['local answer, problem = http.get("x")\nif answer and answer.¦ then return 1 end', 'status body'],
  ['local order = shared.order_from({})\nfor _, item in ipairs(order.items) do\n  log.info(item.¦\nend', 'sku price'],
  ['local order = shared.order_from({})\nlocal first = order.items[1]\nprint(first.¦', 'sku price'],
  ['local lib = shared\nlib.¦', 'order_from total version statuses'],
  ['local total = shared.total\nlocal x = shared.st¦\nreturn x', 'statuses'],
  ['print(shared.statuses.¦', 'new printed'],
  ['local t = { a = { b = { c = 1 } } }\nt.a.b.¦\nlocal y = 2', 'c'],
  ['local t = {}\nt.first = 1\nif true then t.second = 2 end\nt.¦', 'first second'],
  ['local function make()\n  return { id = 1, name = "x" }\nend\nlocal made = make()\nmade.¦', 'id name'],
  ['local function make() return 1, { id = 1 } end\nlocal _, made = make()\nmade.¦', 'id'],
  ['local M = {}\nfunction M.a() end\nfunction M.b() M.¦ end\nreturn M', 'a b'],
  ['local M = {}\nfunction M:start() self.¦ end\nfunction M:stop() end', 'start stop'],
  ['local Job = {}\nJob.__index = Job\nfunction Job.new() return setmetatable({ id = 1 }, Job) end\nfunction Job:go() end\nlocal job = Job.new()\njob:¦', 'go'],
  ['---@class Ticket\n---@field sheets integer\n---@type Ticket\nlocal ticket\nprint(ticket.¦)', 'sheets'],
  ['---@class Ticket\n---@field sheets integer\n---@param ticket Ticket\nlocal function f(ticket)\n  return ticket.¦\nend', 'sheets'],
  ['---@class Base\n---@field id integer\n---@class Child: Base\n---@field name string\n---@type Child\nlocal c\nc.¦', 'id name'],
  ['---@return Order\nlocal function f() end\nf().¦', 'number total items'],
  ['---@type OrderItem[]\nlocal all\nfor _, one in ipairs(all) do one.¦ end', 'sku price'],
  ['---@type table<string, OrderItem>\nlocal all\nall.first.¦', 'sku price'],
  ['local ok, order = pcall(shared.order_from, {})\nprint(o¦)', 'ok order'],
  ['local s = "abc"\ns:¦', 'upper sub gsub find'],
  ['local s = config.shop.domain\ns:up¦', 'upper'],
  ['("x"):re¦', 'rep'],
  ['while true do\n  local job = store.get("a")\n  if not job then br¦', 'break'],
  ['local function outer()\n  local inner = 1\n  return inn¦\n', 'inner'],
  ['store.¦', 'get set add'],
  ['actions.call("¦")', 'fetch-order send-status'],
  ["actions.call('fe¦')", 'fetch-order'],
]

describe('half-typed modules', () => testAll(halfTyped))
describe('config', () => testAll(config))
describe('host functions', () => testAll(hosts))
describe("Lua's own library", () => testAll(library))
describe('the shared library and its classes', () => testAll(shared))
describe('tables', () => testAll(tables))
describe('names', () => testAll(names))

describe('what a module is given', () => {
  test.each([
    ['input.¦', 'orderId lines', 'actions'],
    ['input.lines[1].¦', 'sku amount', 'actions'],
    ['for _, line in ipairs(input.lines) do line.¦ end', 'sku amount', 'actions'],
    ['request.¦', 'method path params query headers body rawBody', 'apiEndpoints'],
    ['return { ¦ }', 'status headers body', 'apiEndpoints'],
    ['if input then\n  return { ¦ }\nend', 'status headers body', 'apiEndpoints'],
    ['event.¦', 'id type resource record changes at', 'reactions'],
    ['if event.type == "¦" then end', 'created updated destroyed', 'reactions'],
    ['event.changes.status.¦', 'from to', 'reactions'],
    ['timer.¦', 'dueAt lastFinishedAt attempt', 'timers'],
    ['ti¦', 'timer', 'timers'],
  ] as const)('%s', (snippet, proposed, kind) => check(snippet, proposed, '', kind))
})

describe('a proposal', () => {
  test('carries the documentation of a host function', () => {
    const item = itemsAt('http.ge¦').find(({ label }) => label === 'get')
    expect(item).toMatchObject({ kind: 'function', detail: '(url: string, options?: HttpOptions): HttpResponse?, string?' })
    expect(item?.doc).toContain('Sends a GET request.')
  })
  test('carries title, description and values of a config field', () => {
    expect(itemsAt('config.¦').find(({ label }) => label === 'shop')?.doc).toContain('**Shop**\n\nWhere orders come from.')
    expect(itemsAt('config.¦').find(({ label }) => label === 'mode')?.doc).toContain('One of `"test"`, `"live"`.')
  })
  test('replaces the whole word', () => {
    expect(itemsAt('print(conf¦ig)')[0]?.replace).toEqual({ start: { line: 0, column: 6 }, end: { line: 0, column: 12 } })
  })
  test('of a key brings the equals sign', () => expect(itemsAt('http.post("x", { he¦ })').find(({ label }) => label === 'headers')?.insert).toBe('headers = '))
  test('stands the higher the nearer it is', () => {
    const labels = labelsAt('local first = 1\nlocal function f(second)\n  print(¦)\nend')
    expect(labels.slice(0, 3)).toEqual(['second', 'f', 'first'])
  })
  test('of a snippet stands last', () => expect(itemsAt('¦').at(-1)?.kind).toBe('snippet'))
})
