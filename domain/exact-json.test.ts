import { expect, test } from 'vitest'
import { isSameNumber, numberText, parseExactJson } from './exact-json.ts'

const same = (left: string, right: string) => isSameNumber(parseExactJson(left), parseExactJson(right))

test('a number keeps how it is written', () => {
  const text = '{"id":9007199254740993,"least":-9223372036854775808,"list":[5.0,-0.0,1e3,-0,1.50,0.1,7,1e+308],"text":"5.0"}'
  expect(JSON.stringify(parseExactJson(text))).toBe(text)
})

test('numbers that JavaScript writes alike stay numbers, and keys named like anything are keys', () => {
  expect(parseExactJson('{"a":[1,0.5,-3,1e+21],"rawJSON":"x","__proto__":{"big":false}}')).toEqual(JSON.parse('{"a":[1,0.5,-3,1e+21],"rawJSON":"x","__proto__":{"big":false}}'))
  expect(numberText(JSON.parse('{"rawJSON":"5.0"}'))).toBe(null)
})

test('two numbers are the same to the last digit, however they are written', () => {
  expect([same('5.0', '5'), same('1e3', '1000'), same('100000000000000000000.0', '1e20'), same('0.10', '0.1'), same('-0.0', '0')]).toEqual([true, true, true, true, true])
  expect([same('9007199254740993', '9007199254740992'), same('9007199254740993', '9007199254740992.0'), same('5.0', '5.1')]).toEqual([false, false, false])
  expect(same('"5"', '5')).toBe(null)
})

test('what is no JSON is refused', () => {
  expect(() => parseExactJson('[1.0,')).toThrow(SyntaxError)
})
