import { expect, test } from 'vitest'
import { columnsOf, fittedText } from './fitted-text.ts'

test('a text that fits stays as it is, a longer one ends in an ellipsis', () => {
  expect(fittedText('total = 30', 10)).toBe('total = 30')
  expect(fittedText('total = 30', 9)).toBe('total =…')
})

test('where there is no room at all, the ellipsis says that there is a value', () => {
  expect(fittedText('total = 30', 0)).toBe('…')
  expect(fittedText('total = 30', -40)).toBe('…')
})

test('letters of two columns and tabs take the room they are drawn in', () => {
  expect(columnsOf('\t\tx', 2)).toBe(5)
  expect(columnsOf(' \tx', 4)).toBe(5)
  expect(columnsOf('名前', 2)).toBe(4)
  expect(fittedText('名前 = 1', 4)).toBe('名…')
  expect(fittedText('😀😀', 3)).toBe('😀…')
})
