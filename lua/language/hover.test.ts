import { describe, expect, test } from 'vitest'
import { hoverAt } from './hover.ts'
import { connectorWith } from './testing/connector.ts'
import type { LuaDocument } from './workspace.ts'

function hover(snippet: string, kind: LuaDocument['kind'] = 'actions') {
  const { main, cursors } = connectorWith(snippet, { kind })
  return hoverAt(main, cursors[0] ?? 0)
}

describe('hover shows what a name is', () => {
  test.each([
    ['local x¦ = 1', 'local x: integer'],
    ['local x¦ = 1.5', 'local x: number'],
    ['local x¦ = "a"', 'local x: "a"'],
    ['local x¦ = true', 'local x: true'],
    ['local x¦ = nil', 'local x: nil'],
    ['local x¦ = {}', 'local x: table'],
    ['local x¦ = { a = 1, b = "x" }', 'local x: { a: integer, b: "x" }'],
    ['local x¦ = { 1, 2 }', 'local x: integer[]'],
    ['local x¦ = {}\nx.a = 1', 'local x: { a: integer }'],
    ['local x <const¦> = 1', null],
    ['local x¦ <const> = 1', 'local <const> x: integer'],
    ['local x¦ = "a" .. 1', 'local x: string'],
    ['local x¦ = 1 + 2', 'local x: integer'],
    ['local x¦ = 1 / 2', 'local x: number'],
    ['local x¦ = #"a"', 'local x: integer'],
    ['local x¦ = 1 == 2', 'local x: boolean'],
    ['local x¦ = not 1', 'local x: boolean'],
    ['local x¦ = config.mode', 'local x: "test" | "live"'],
    ['local x¦ = config.shop', 'local x: { domain: string, pageSize: integer }'],
    ['local x¦ = config.queues', 'local x: { name?: string, priority?: integer }[] | nil'],
    ['local x¦ = config.extra', 'local x: table<string, number> | nil'],
    ['local x = config.shop.domain¦', '(field) config.shop.domain: string'],
    ['local x¦ = http.get("x")', 'local x: HttpResponse?'],
    ['local r, x¦ = http.get("x")', 'local x: string?'],
    ['local x¦ = http.get("x").status', 'local x: integer'],
    ['local x¦ = assert(http.get("x"))', 'local x: HttpResponse'],
    ['local x¦ = json.decode("")', 'local x: any'],
    ['local x¦ = date.now()', 'local x: string'],
    ['local x¦ = tonumber("1")', 'local x: number?'],
    ['local x¦ = tonumber("1") or 0', 'local x: number | integer'],
    ['local x¦ = ("a"):upper()', 'local x: string'],
    ['local x¦ = ("a"):find("b")', 'local x: integer?'],
    ['local x¦ = shared.order_from({})', 'local x: Order'],
    ['local x¦ = shared.total({})', 'local x: integer | number'],
    ['local x¦ = shared.order_from({}).items', 'local x: OrderItem[]'],
    ['for _, x¦ in ipairs(shared.order_from({}).items) do end', 'local x: OrderItem'],
    ['for x¦ = 1, 2 do end', 'local x: integer'],
    ['for x¦ in pairs({ a = 1 }) do end', 'local x: string'],
    ['local function f(a, b¦) end', '(parameter) b: any'],
    ['---@param a string\nlocal function f(a¦) end', '(parameter) a: string'],
    ['local function f¦(a, b) return a end', 'function f(a?, b?): any'],
    ['---@param a string\n---@param b? integer\n---@return boolean\nlocal function f¦(a, b) end', 'function f(a: string, b?: integer): boolean'],
    ['local M = {}\nfunction M.f¦(a) return 1 end', 'function M.f(a?): integer'],
    ['local M = {}\nfunction M:f¦(a) return "x" end', 'function M:f(a?): "x"'],
    ['http.get¦("x")', 'function http.get(url: string, options?: HttpOptions): HttpResponse?, string?'],
    ['string.format¦("x")', 'function string.format(format: string, ...): string'],
    ['pri¦nt(1)', 'function print(...)'],
    ['ht¦tp.get("x")', 'http: http'],
    ['con¦fig.shop.domain = 1', 'config: Config'],
    ['in¦put.orderId = 1', 'input: ActionInput'],
    ['print(input.order¦Id)', '(field) input.orderId: string'],
    ['x¦ = 1', '(global) x: integer'],
    ['local t = { a¦ = 1 }', '(field) a: integer'],
    ['local x¦ = setmetatable({ a = 1 }, {})', 'local x: { a: integer }'],
    ['---@type Order\nlocal x¦', 'local x: Order'],
    ['---@type string[]\nlocal x¦', 'local x: string[]'],
    ['---@type table<string, integer>\nlocal x¦', 'local x: table<string, integer>'],
    ['---@type fun(a: string): integer\nlocal x¦', 'function x(a: string): integer'],
    ['---@type { a: string, b?: integer }\nlocal x¦', 'local x: { a: string, b?: integer }'],
    ['---@type "a"|"b"\nlocal x¦', 'local x: "a" | "b"'],
    ['---@type (string|integer)[]\nlocal x¦', 'local x: (string | integer)[]'],
    ['local x¦\nx = 1\nx = "a"', 'local x: integer | string'],
    ['local answer¦ = http.get("x")', 'local answer: HttpResponse?'],
    ['local answer, problem¦ = http.get("x")', 'local problem: string?'],
    ['local o = shared.order_from({})\nprint(o.total¦)', '(field) o.total: number'],
    ['local o = shared.order_from({})\nfor _, item¦ in ipairs(o.items) do print(item) end', 'local item: OrderItem'],
    ['local mode¦ = config.mode', 'local mode: "test" | "live"'],
    ['local size¦ = config.shop.pageSize', 'local size: integer'],
    ['for _, queue¦ in ipairs(config.queues) do print(queue.name) end', 'local queue: { name?: string, priority?: integer }'],
    ['for index¦ = 1, 3 do print(index) end', 'local index: integer'],
    ['local n¦ = #config.queues', 'local n: integer'],
    ['local s¦ = "a" .. 1', 'local s: string'],
    ['local b¦ = 1 < 2', 'local b: boolean'],
    ['local q¦ = 7 // 2', 'local q: integer'],
    ['local d¦ = 7 / 2', 'local d: number'],
    ['local l¦ = ("x"):len()', 'local l: integer'],
    ['local u¦ = ("x"):upper()', 'local u: string'],
    ['print(¦)', null],
    ['-- comm¦ent', null],
    ['return¦ 1', null],
    ['goto out¦\n::out::', null],
    ['local x¦ = { f = function() end }', 'local x: { f: fun() }'],
    ['local x¦ = function(a) return a end', 'function x(a?): any'],
    ['local a, x¦ = 1, "b"', 'local x: "b"'],
    ['local a, x¦ = 1', 'local x: nil'],
    ['local x¦ = -1.5', 'local x: number'],
    ['local x¦ = 1 // 2 + 3', 'local x: integer'],
    ['local x¦ = nil or "a"', 'local x: "a"'],
    ['local x¦ = ("a"):rep(3)', 'local x: string'],
    ['local x¦ = #{}', 'local x: integer'],
    ['local x¦ = math.floor(1.5)', 'local x: integer'],
    ['local x¦ = false or 1', 'local x: integer'],
    ['local x¦ = config.shop.pageSize + 1', 'local x: integer'],
    ['local _, x¦ = pcall(error)', 'local x: string?'],
    ['for _, x¦ in ipairs({ "a", "b" }) do end', 'local x: "a" | "b"'],
    ['for word¦ in ("a b"):gmatch("%a+") do end', 'local word: string'],
    ['local M = {}\nfunction M:name() return "n" end\nlocal x¦ = M:name()', 'local x: "n"'],
    ['local t = { n = 1 }\nlocal x¦ = t["n"]', 'local x: integer'],
    ['local x¦ = (1)', 'local x: integer'],
  ])('%s', (snippet, code) => expect(hover(snippet)?.code ?? null).toBe(code))
})

describe('hover tells what people wrote about it', () => {
  test('comments above a function', () => expect(hover('--- Adds two numbers.\n--- Fast.\nlocal function add¦(a, b) return a + b end')?.doc).toBe('Adds two numbers.\nFast.'))
  test('comments above a variable', () => expect(hover('-- How often to try.\nlocal tries¦ = 3')?.doc).toBe('How often to try.'))
  test('parameters and results of a function of the shared library', () => {
    expect(hover('shared.order_from¦({})')?.doc).toBe('Makes an order out of what the shop sent.\n\n- `raw`: What the shop sent.\n- `strict`: Whether unknown fields are errors.\n- returns: order The order.\n- returns: problem Why there is none.')
  })
  test('fields of a class', () => expect(hover('local o = shared.order_from({})\nprint(o.number¦)')?.doc).toBe('The number that people see.'))
  test('title and description of a config field', () => expect(hover('print(config.shop.domain¦)')?.doc).toBe('**Domain**\n\nAs in example.myshop.com.'))
  test('values and default of a config field', () => expect(hover('print(config.mode¦)')?.doc).toContain('One of `"test"`, `"live"`. Default: `"test"`.'))
  test('description of an input field', () => expect(hover('print(input.orderId¦)')?.doc).toBe('The number of the order.'))
  test('a host function with an example', () => expect(hover('store.add¦("a", 1)')?.doc).toContain('```lua\nif not store.add('))
  test('the request of an endpoint', () => expect(hover('print(request.rawBody¦)', 'apiEndpoints')?.doc).toBe('The body as received, byte for byte.'))
})

test('hover marks the name', () => expect(hover('local first = 1\nprint(fi¦rst)')?.range).toEqual({ start: { line: 1, column: 6 }, end: { line: 1, column: 11 } }))

const codeOf = (main: ReturnType<typeof connectorWith>['main'], name: string) => hoverAt(main, main.script.text.indexOf(name))?.code

test('in a function that calls itself, what a variable is does not depend on what was asked before', () => {
  const snippet = 'local function walk(node)\n  for _, child in ipairs(node.children) do walk(child) end\nend\nwalk({ name = "a", children = { { name = "b", children = {} } } })'
  const { main: asked } = connectorWith(snippet)
  codeOf(asked, 'node')
  const child = codeOf(asked, 'child')
  expect(child).toBe(codeOf(connectorWith(snippet).main, 'child'))
  expect(child).toMatch(/name/)
})
