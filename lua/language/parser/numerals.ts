import { isHexDigit, isNamePart } from './characters.ts'

const decimal = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const hexadecimal = /^0[xX](?:[\da-fA-F]+\.?[\da-fA-F]*|\.[\da-fA-F]+)(?:[pP][+-]?\d+)?$/

/** Where a numeral ends that starts at `start`; like Lua's own lexer it takes in what can not belong to one. */
export function numeralEnd(text: string, start: number): number {
  const isHex = text.charCodeAt(start) === 48 && (text.charCodeAt(start + 1) | 32) === 120
  const exponent = isHex ? 112 : 101
  let at = isHex ? start + 2 : start
  for (;;) {
    const code = text.charCodeAt(at)
    if ((code | 32) === exponent) at += isSign(text.charCodeAt(at + 1)) ? 2 : 1
    else if (isHexDigit(code) || code === 46) at += 1
    else break
  }
  while (isNamePart(text.charCodeAt(at))) at += 1
  return at
}

const isSign = (code: number): boolean => code === 43 || code === 45

export const isNumeral = (text: string): boolean => decimal.test(text) || hexadecimal.test(text)

/** Whether a numeral stands for an integer. */
export const isIntegerNumeral = (text: string): boolean => /^(?:\d+|0[xX][\da-fA-F]+)$/.test(text)
