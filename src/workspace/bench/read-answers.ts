import { z } from 'zod'
import type { JsonValue } from '#domain/json-value.ts'
import type { RecordedAnswers } from '#domain/samples/recorded-answers.ts'

const json: z.ZodType<JsonValue> = z.json()
const shape = z.object({
  now: z.string().optional(), seed: z.number().optional(), config: json.optional(),
  http: z.array(z.any()).default([]), store: z.record(z.string(), json).default({}), actions: z.array(z.any()).default([]),
})
export type ReadAnswers = { ok: true; answers: RecordedAnswers } | { ok: false; problem: string }
const none: RecordedAnswers = { http: [], store: {}, actions: [] }
export function readAnswers(text: string | null): ReadAnswers {
  if (text === null || text.trim() === '') return { ok: true, answers: none }
  try {
    const { now, seed, config, ...rest } = shape.parse(JSON.parse(text))
    return { ok: true, answers: { ...rest, ...(now !== undefined && { now }), ...(seed !== undefined && { seed }), ...(config !== undefined && { config }) } }
  } catch (error) {
    return { ok: false, problem: String(error) }
  }
}
