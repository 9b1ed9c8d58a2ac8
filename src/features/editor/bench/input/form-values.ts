import { plainNumbers } from '#domain/exact-json.ts'
import { json } from '#domain/samples/answers-shape.ts'
import { jsonDifferences } from '#domain/samples/json-differences.ts'
import { readText } from '#domain/samples/read-sample.ts'
import { isTooLargeForForm, tooLarge } from './form-size.ts'

type FormValues = { ok: true; values: unknown } | { ok: false; title: string; why?: string }

/** What a form shows of an input, JSON text; or why it can not. */
export function formValues(inputJson: string): FormValues {
  const read = readText('inputJson', inputJson, json)
  if (!read.ok) return { ok: false, title: 'The input is no JSON' }
  if (isTooLargeForForm(read.value)) return { ok: false, ...tooLarge }
  const values = plainNumbers(read.value)
  // A form's numbers are those of JavaScript.
  if (jsonDifferences(read.value, values).length > 0) return { ok: false, title: 'A form would round a number of this input', why: 'It has more digits than a form can keep.' }
  return { ok: true, values }
}
