import type { StandardFunction } from './standard-function.ts'

export const stringFunctions: readonly StandardFunction[] = [
  ['string.byte', 'fun(s: string, i?: integer, j?: integer): integer?', 'The codes of the bytes from `i` to `j`; of the first one when neither is given.'],
  ['string.char', 'fun(...): string', 'A text made of bytes by their codes.'],
  ['string.find', 'fun(s: string, pattern: string, init?: integer, plain?: boolean): integer?, integer?, string?', 'Where the first match begins and ends, then its captures; `nil` when there is none. With `plain` the pattern is a plain text.'],
  ['string.format', 'fun(format: string, ...): string', 'A text with values in it: `%s` text, `%d` integer, `%.2f` two decimals, `%q` quoted, `%x` hexadecimal, `%%` a percent sign.'],
  ['string.gmatch', 'fun(s: string, pattern: string, init?: integer): fun(): string, string', 'For `for word in s:gmatch("%a+")`: goes through all matches.'],
  ['string.gsub', 'fun(s: string, pattern: string, replacement: string|table|function, n?: integer): string, integer', 'Replaces matches, all of them when `n` is not given; then how many there were.'],
  ['string.len', 'fun(s: string): integer', 'The length in bytes.'],
  ['string.lower', 'fun(s: string): string', 'With small letters.'],
  ['string.match', 'fun(s: string, pattern: string, init?: integer): string?, string?, string?', 'The captures of the first match, or all of it when it has none; `nil` when there is none.'],
  ['string.pack', 'fun(format: string, ...): string', 'Values as bytes, laid out as `format` says.'],
  ['string.packsize', 'fun(format: string): integer', 'How many bytes `string.pack` makes of a format.'],
  ['string.rep', 'fun(s: string, n: integer, separator?: string): string', 'A text `n` times, with a separator between.'],
  ['string.reverse', 'fun(s: string): string', 'The bytes in reverse.'],
  ['string.sub', 'fun(s: string, i: integer, j?: integer): string', 'The part from byte `i` to byte `j`; negative ones count from the end.'],
  ['string.unpack', 'fun(format: string, s: string, position?: integer): any', 'The values that `string.pack` wrote, then where they end.'],
  ['string.upper', 'fun(s: string): string', 'With capital letters.'],
]
