import { z } from 'zod'
import { plainNumber } from '../exact-json.ts'
import type { JsonValue } from '../json-value.ts'
import { base64Shape } from './binary-body.ts'
import { entriesShape } from './entries-shape.ts'
import type { RecordedActionAnswer, RecordedAnswers, RecordedHttpAnswer } from './recorded-answers.ts'

/** For what JSON.parse gave: whatever it is, JSON can hold it. */
export const json = z.custom<JsonValue>((value) => value !== undefined, 'A value is missing.')

const text = (what: string) => z.string(`${what} is a text.`)
/** Milliseconds: an hour, in which any host would have given up. */
const longestAnswer = 3_600_000
const took = z.number('tookMs is a number of milliseconds.').min(0, 'tookMs is no less than 0.').max(longestAnswer, `tookMs is ${longestAnswer.toLocaleString('en')} milliseconds at most, which is an hour.`)

const header = entriesShape(text('A header'), 'Headers are an object of texts.')
const response = z.strictObject(
  { status: z.preprocess(plainNumber, z.int('A status is a whole number, as in 200.').min(100).max(599)), headers: header.default({}), body: text('A body').default(''), bodyBase64: base64Shape.exactOptional() },
  'A response is an object with status, headers and body, or bodyBase64 in its place.',
)

const httpAnswer = z
  .strictObject({
    method: text('A method'),
    url: text('A URL'),
    bodyContains: text('bodyContains').exactOptional(),
    tookMs: z.preprocess(plainNumber, took).exactOptional(),
    response: response.exactOptional(),
    problem: text('A problem').exactOptional(),
  })
  .transform(({ response: answered, problem, ...call }, context): RecordedHttpAnswer => {
    if (answered !== undefined && problem === undefined) return { ...call, response: answered }
    if (answered === undefined && problem !== undefined) return { ...call, problem }
    context.addIssue({ code: 'custom', message: 'A recording has either a response or a problem.' })
    return z.NEVER
  })

const actionAnswer = z
  .strictObject({ handle: text('A handle'), output: json.exactOptional(), problem: text('A problem').exactOptional() })
  .transform(({ handle, output, problem }, context): RecordedActionAnswer => {
    if (output !== undefined && problem === undefined) return { handle, output }
    if (output === undefined && problem !== undefined) return { handle, problem }
    context.addIssue({ code: 'custom', message: 'A recording has either an output or a problem.' })
    return z.NEVER
  })

export const recordedAnswersShape: z.ZodType<RecordedAnswers> = z.strictObject(
  {
    now: z.iso.datetime({ offset: true, error: 'now is a time in ISO 8601, as in "2026-11-24T08:00:00Z".' }).exactOptional(),
    seed: z.preprocess(plainNumber, z.int('seed is a whole number.')).exactOptional(),
    config: json.exactOptional(),
    http: z.array(httpAnswer, 'http is a list of recordings.').default([]),
    store: entriesShape(json, 'store is an object of entries by key.').default({}),
    actions: z.array(actionAnswer, 'actions is a list of recordings.').default([]),
  },
  'Recorded answers are an object with http, store and actions.',
)
