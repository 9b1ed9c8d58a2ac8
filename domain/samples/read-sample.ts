import type { z } from 'zod'
import { parseDistinctJson } from '../config-schema/distinct-json.ts'
import { jsonPlaces, type TextPlace } from '../config-schema/json-text.ts'
import { pointerTo } from '../config-schema/pointer.ts'
import type { ModuleKindName, ModuleSample } from '../connector.ts'
import { parseExactJson } from '../exact-json.ts'
import type { JsonValue } from '../json-value.ts'
import { json, recordedAnswersShape } from './answers-shape.ts'
import { entriesShape } from './entries-shape.ts'
import { endpointInputShape } from './endpoint-request.ts'
import { expectedOutcomeShape } from './outcome-shape.ts'
import type { ExpectedOutcome } from './outcome.ts'
import type { RecordedAnswers } from './recorded-answers.ts'

/** The texts of a sample, by their field. */
export type SampleText = Exclude<keyof ModuleSample, 'id' | 'name'>
export type SampleProblem = TextPlace & { text: SampleText; message: string }
export type SampleParts = { input: JsonValue; answers: RecordedAnswers; expected: ExpectedOutcome }
export type ReadSample = ({ ok: true } & SampleParts) | { ok: false; problems: SampleProblem[] }

export const noAnswers: RecordedAnswers = { http: [], store: {}, actions: [] }
/** Deeper than any value that a run gives back. */
export const maxSampleDepth = 250
/** To find the place of each takes time. */
const mostProblems = 50

const record = (what: string) => entriesShape(json, what)
const inputShapes: Record<ModuleKindName, z.ZodType> = {
  actions: json,
  apiEndpoints: endpointInputShape,
  reactions: record('The event of a reaction is an object with type, resource, record, changes and at.'),
  timers: record('The run of a timer is an object with dueAt and attempt.'),
}

/** A sample's three texts, or what is wrong with them and where. A text that is missing records and expects nothing. */
export function readSample(kind: ModuleKindName, sample: Pick<ModuleSample, SampleText>): ReadSample {
  const shaped = readText('inputJson', sample.inputJson, inputShapes[kind])
  // As it is written, without what the shape fills in.
  const input = shaped.ok ? readText('inputJson', sample.inputJson, json) : shaped
  const answers = readText('recordedAnswersJson', sample.recordedAnswersJson ?? '{}', recordedAnswersShape)
  const expected = readText('expectedOutcomeJson', sample.expectedOutcomeJson ?? '{}', expectedOutcomeShape)
  if (input.ok && answers.ok && expected.ok) return { ok: true, input: input.value, answers: answers.value, expected: expected.value }
  return { ok: false, problems: [input, answers, expected].flatMap((read) => (read.ok ? [] : read.problems)) }
}

export function readText<Value>(text: SampleText, source: string, shape: z.ZodType<Value>): { ok: true; value: Value } | { ok: false; problems: SampleProblem[] } {
  const parsed = parseDistinctJson(source, maxSampleDepth, parseExactJson)
  if (!parsed.ok) {
    const { message, line, column } = parsed.problem
    return { ok: false, problems: [{ text, message, line, column }] }
  }
  const shaped = shape.safeParse(parsed.value)
  if (shaped.success) return { ok: true, value: shaped.data }
  const placeOf = jsonPlaces(source)
  return { ok: false, problems: shaped.error.issues.flatMap(placesOf).slice(0, mostProblems).map(({ path, message }) => ({ text, message, ...placeOf(pointerTo(path)) })) }
}

function placesOf(issue: z.core.$ZodIssue): { path: (string | number)[]; message: string }[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }]
  return issue.keys.map((key) => ({ path: [...path, key], message: `"${key}" has no meaning here. ${issue.message}` }))
}
