import type { StandardFunction, StandardValue } from './standard-function.ts'

export const basicFunctions: readonly StandardFunction[] = [
  ['assert', 'fun(value: any, message?: any, ...): any', 'Raises an error with `message` when `value` is `nil` or `false`; otherwise gives all its arguments back.'],
  ['error', 'fun(message: any, level?: integer)', 'Raises an error. With level 0 the message is left as it is; with 1, when not given, the place is put before it.'],
  ['getmetatable', 'fun(object: any): table?', 'The metatable of a value, or its `__metatable` field.'],
  ['ipairs', 'fun(list: table): function, table, integer', 'For `for i, value in ipairs(list)`: goes through 1, 2, 3, ... up to the first `nil`.'],
  ['next', 'fun(table: table, index?: any): any, any', 'The key behind `index` and its value; `nil` behind the last.'],
  ['pairs', 'fun(table: table): function, table, any', 'For `for key, value in pairs(table)`: goes through all fields, in no order.'],
  ['pcall', 'fun(f: function, ...): boolean, any', 'Calls `f` and catches what it raises: `true` and its results, or `false` and the error.'],
  ['print', 'fun(...)', 'Writes its arguments to the console of a test run.'],
  ['rawequal', 'fun(a: any, b: any): boolean', 'Whether two values are the same, metamethods left aside.'],
  ['rawget', 'fun(table: table, index: any): any', 'A field, metamethods left aside.'],
  ['rawlen', 'fun(value: table|string): integer', 'The length, metamethods left aside.'],
  ['rawset', 'fun(table: table, index: any, value: any): table', 'Sets a field, metamethods left aside.'],
  ['select', 'fun(index: integer|"#", ...): any', 'All arguments from number `index` on; with `"#"` how many there are.'],
  ['setmetatable', 'fun(table: table, metatable: table?): table', 'Sets the metatable of a table and gives the table back.'],
  ['tonumber', 'fun(value: any, base?: integer): number?', 'The number that a text stands for; `nil` when it is none.'],
  ['tostring', 'fun(value: any): string', 'A value as text.'],
  ['type', 'fun(value: any): "nil"|"number"|"string"|"boolean"|"table"|"function"|"thread"|"userdata"', 'The type of a value, as text.'],
  ['xpcall', 'fun(f: function, handler: function, ...): boolean, any', 'Like `pcall`; `handler` gets the error first and gives what is returned.'],
]

export const basicValues: readonly StandardValue[] = [
  ['_VERSION', 'string', 'The version of Lua, as in "Lua 5.4".'],
  ['_G', 'any', 'The table of all globals.'],
  ['math.pi', 'number', 'The number π.'],
  ['math.huge', 'number', 'Larger than any number.'],
  ['math.maxinteger', 'integer', 'The largest integer, 2^63 - 1.'],
  ['math.mininteger', 'integer', 'The smallest integer, -2^63.'],
  ['utf8.charpattern', 'string', 'A pattern that matches one character in UTF-8.'],
]

export const libraryDocs: Readonly<Record<string, string>> = {
  string: "Lua's own functions for texts. Every text has them as methods: `name:upper()`.",
  table: "Lua's own functions for lists.",
  math: "Lua's own functions for numbers.",
  utf8: "Lua's own functions for texts in UTF-8.",
  coroutine: "Lua's own functions for coroutines.",
}
