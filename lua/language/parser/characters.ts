const digit = 1
const hexDigit = 2
const letter = 4
const space = 8

const classes = new Uint8Array(128)
for (let code = 48; code <= 57; code += 1) classes[code] = digit | hexDigit
for (let code = 65; code <= 90; code += 1) classes[code] = code <= 70 ? letter | hexDigit : letter
for (let code = 97; code <= 122; code += 1) classes[code] = code <= 102 ? letter | hexDigit : letter
classes[95] = letter
for (const code of [9, 10, 11, 12, 13, 32]) classes[code] = space

const isOf = (code: number, mask: number): boolean => code < 128 && ((classes[code] ?? 0) & mask) !== 0

/** Codes are UTF-16 units; NaN, which stands behind the end of a text, is of no class. */
export const isDigit = (code: number): boolean => isOf(code, digit)
export const isHexDigit = (code: number): boolean => isOf(code, hexDigit)
export const isNameStart = (code: number): boolean => isOf(code, letter)
export const isNamePart = (code: number): boolean => isOf(code, letter | digit)
export const isSpace = (code: number): boolean => isOf(code, space)
export const isLineEnd = (code: number): boolean => code === 10 || code === 13
