import { keywords } from '#lua/language/parser/tokens.ts'

const marks = ['+', '-', '*', '/', '//', '%', '^', '#', '&', '|', '~', '<<', '>>', '==', '~=', '<=', '>=', '<', '>', '=', '(', ')', '{', '}', '[', ']', '::', ':', ';', ',', '.', '..', '...']
const numbers = ['1', '0x1p4', '3e', '0xA.8p-2', '1..2', '1e+5', '.5', '5.', '0x', '0xffffffffffffffffff', '1e999']
const strings = ['"s"', "'\\z  q'", '[[l]]', '[==[ ]] ]==]', '"\\u{7FFFFFFF}"', '"\\u{80000000}"', '"\\x4"', '"\\300"', '"\\065"', '"\\\n"', '"open', '[=[ open']
const phrases = [
  'a', 'b', 'x', '--[[c]]', '--c\n', '\n', '<const>', '<close>', '<nope>', '::l::', '::l2::', 'goto l', 'goto l2', 'local a <const> = 1', 'a = 2', 'break', 'do end', 'f{}', 'f"x"', 'a.b:c()', '(a)', '(a).b = 1', 'a() = 1',
  'local function f() end', 'function a.b:c(...) end', 'for i=1,2 do', 'for k,v in p do', 'if a then', 'while a do', 'repeat', 'until a', 'return', 'return;', 'end',
]

/** Pieces of Lua, and what looks like one. */
export const snippets = [...keywords, ...marks, ...numbers, ...strings, ...phrases]
