import { expect, test } from 'vitest'
import { nameProblem } from './names.ts'

test.each(['Orders in', 'Größe', '日本', 'سفارش‌ها', '🖨️ 👩‍💻', '1'])('"%s" is a name', (name) => {
  expect(nameProblem(name)).toBeNull()
})

test.each(['', '   ', '\n'])('a name is required where there is none', (name) => {
  expect(nameProblem(name)).toEqual({ path: ['name'], code: 'required', message: 'A name is required.' })
})

test.each(['\u200b\u200b', ' \u2060', '\u3164', '\u2800', '\u202e'])('a name nobody can see is none', (name) => {
  expect(nameProblem(name)).toMatchObject({ code: 'required', message: 'A name needs a character that can be seen.' })
})

test.each(['a\nb', 'a\tb', 'a\u2028b', 'a\u0000b'])('a name is one line', (name) => {
  expect(nameProblem(name)?.message).toContain('A name is one line')
})

test.each(['a\u202eb', 'a\u2066b', 'a\u200fb'])('a name does not turn the text around it', (name) => {
  expect(nameProblem(name)?.message).toContain('the direction of writing')
})
