import type { StandardFunction } from './standard-function.ts'

export const tableFunctions: readonly StandardFunction[] = [
  ['table.concat', 'fun(list: table, separator?: string, i?: integer, j?: integer): string', 'The elements in one text, with a separator between.'],
  ['table.insert', 'fun(list: table, position: any, value?: any)', 'Adds a value at the end: `table.insert(list, value)`; or before a position: `table.insert(list, 1, value)`.'],
  ['table.move', 'fun(from: table, first: integer, last: integer, position: integer, to?: table): table', 'Copies elements to another place or table, and gives that table back.'],
  ['table.pack', 'fun(...): table', 'A list of all arguments, with their number as `n`.'],
  ['table.remove', 'fun(list: table, position?: integer): any', 'Takes out an element, the last one when no position is given, and gives it back.'],
  ['table.sort', 'fun(list: table, isBefore?: fun(a: any, b: any): boolean)', 'Sorts a list in place; `isBefore` tells whether `a` must come before `b`.'],
  ['table.unpack', 'fun(list: table, i?: integer, j?: integer): any', 'All elements as results.'],
]

export const mathFunctions: readonly StandardFunction[] = [
  ['math.abs', 'fun(x: number): number', 'The number without its sign.'],
  ['math.acos', 'fun(x: number): number', 'The arc cosine, in radians.'],
  ['math.asin', 'fun(x: number): number', 'The arc sine, in radians.'],
  ['math.atan', 'fun(y: number, x?: number): number', 'The arc tangent of `y / x`, in radians.'],
  ['math.ceil', 'fun(x: number): integer', 'The smallest integer that is not less.'],
  ['math.cos', 'fun(x: number): number', 'The cosine of an angle in radians.'],
  ['math.deg', 'fun(x: number): number', 'Radians as degrees.'],
  ['math.exp', 'fun(x: number): number', 'The power of e.'],
  ['math.floor', 'fun(x: number): integer', 'The largest integer that is not greater.'],
  ['math.fmod', 'fun(x: number, y: number): number', 'The rest of a division that rounds towards zero.'],
  ['math.log', 'fun(x: number, base?: number): number', 'The logarithm, the natural one when no base is given.'],
  ['math.max', 'fun(x: number, ...): number', 'The greatest of its arguments.'],
  ['math.min', 'fun(x: number, ...): number', 'The smallest of its arguments.'],
  ['math.modf', 'fun(x: number): number, number', 'The whole part and the rest.'],
  ['math.rad', 'fun(x: number): number', 'Degrees as radians.'],
  ['math.random', 'fun(m?: integer, n?: integer): number', 'A number from 0 to 1, an integer from 1 to `m`, or from `m` to `n`.'],
  ['math.randomseed', 'fun(x?: integer, y?: integer)', 'Sets where random numbers start.'],
  ['math.sin', 'fun(x: number): number', 'The sine of an angle in radians.'],
  ['math.sqrt', 'fun(x: number): number', 'The square root.'],
  ['math.tan', 'fun(x: number): number', 'The tangent of an angle in radians.'],
  ['math.tointeger', 'fun(x: any): integer?', 'The integer that a number stands for; `nil` when it has a fraction.'],
  ['math.type', 'fun(x: any): "integer"|"float"|nil', 'Which kind of number; `nil` for other values.'],
  ['math.ult', 'fun(m: integer, n: integer): boolean', 'Whether `m` is less than `n` as integers without sign.'],
]

export const utf8Functions: readonly StandardFunction[] = [
  ['utf8.char', 'fun(...): string', 'A text made of characters by their code points.'],
  ['utf8.codepoint', 'fun(s: string, i?: integer, j?: integer, lax?: boolean): integer', 'The code points of the characters that begin between bytes `i` and `j`.'],
  ['utf8.codes', 'fun(s: string, lax?: boolean): fun(): integer, integer', 'For `for position, code in utf8.codes(s)`: goes through all characters.'],
  ['utf8.len', 'fun(s: string, i?: integer, j?: integer, lax?: boolean): integer?, integer?', 'How many characters; `nil` and the place when the text is not UTF-8.'],
  ['utf8.offset', 'fun(s: string, n: integer, i?: integer): integer?', 'The byte where character number `n` begins.'],
]

export const coroutineFunctions: readonly StandardFunction[] = [
  ['coroutine.close', 'fun(co: thread): boolean, any', 'Ends a coroutine that waits.'],
  ['coroutine.create', 'fun(f: function): thread', 'A coroutine that will run `f`.'],
  ['coroutine.isyieldable', 'fun(co?: thread): boolean', 'Whether the running function can yield.'],
  ['coroutine.resume', 'fun(co: thread, ...): boolean, any', 'Runs a coroutine up to its next yield: `true` and what it yields, or `false` and the error.'],
  ['coroutine.running', 'fun(): thread, boolean', 'The running coroutine, and whether it is the main one.'],
  ['coroutine.status', 'fun(co: thread): "running"|"suspended"|"normal"|"dead"', 'What a coroutine is doing.'],
  ['coroutine.wrap', 'fun(f: function): function', 'A function that runs a coroutine up to its next yield, each time it is called.'],
  ['coroutine.yield', 'fun(...): any', 'Stops the coroutine, and gives the values to the one who resumed it.'],
]
