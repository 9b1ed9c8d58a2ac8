import { expect, test } from 'vitest'
import { formValues } from './form-values.ts'

test('a form shows what an input holds, with numbers of JavaScript', () => {
  expect(formValues('{ "copies": 5.0, "sizes": [1e3, -0], "name": "A" }')).toEqual({ ok: true, values: { copies: 5, sizes: [1000, -0], name: 'A' } })
})

test('what a form would change is not shown in one', () => {
  expect(formValues('{ "id": 9007199254740993 }')).toMatchObject({ ok: false, title: 'A form would round a number of this input' })
  expect(formValues('{ "id": ')).toMatchObject({ ok: false, title: 'The input is no JSON' })
  expect(formValues(JSON.stringify(Array.from({ length: 600 }, () => 1)))).toMatchObject({ ok: false, title: 'The input is too large for a form' })
})
