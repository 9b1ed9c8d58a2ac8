import { isExactNumber } from '#domain/exact-json.ts'
import type { JsonValue } from '#domain/json-value.ts'
import type { Body } from '#domain/samples/binary-body.ts'
import type { JsonDifference } from '#domain/samples/json-differences.ts'
import type { ActionCall, HttpCall, RunReport, RunResult, Stop, TracedLines } from '../../workers/lua-run/contract.ts'
import { withoutSecretBase64, withoutSecretTexts } from './hidden-texts.ts'
import { hiddenScript, hiddenVariables, hiddenSeen } from './hidden-values.ts'

/** What a run did, for people to see: dots stand where it tells a secret. It is compared and kept as it was. */
export function hiddenReport(report: RunReport, secrets: readonly string[]): RunReport {
  if (secrets.length === 0) return report
  const text = (shown: string) => withoutSecretTexts(shown, secrets)
  const json = (value: JsonValue) => hiddenJson(value, secrets)
  const entry = (value: JsonValue | undefined) => (value === undefined ? undefined : json(value))
  const { result, response, tookMs, logs, http, store, events, actions, values, lineEvents, traced, stop, notKept } = report
  return {
    result: hiddenResult(result, secrets),
    response: response === null ? null : hiddenMessage(response, secrets),
    tookMs,
    logs: logs.map((line) => ({ ...line, message: text(line.message), fields: json(line.fields) })),
    http: http.map((call) => ({ ...hiddenMessage(call, secrets), url: text(call.url), answer: hiddenAnswer(call.answer, secrets) })),
    store: store.map((change) => ({ ...change, key: text(change.key), before: entry(change.before), after: entry(change.after) })),
    events: events.map((event) => ({ ...event, name: text(event.name), payload: json(event.payload), ...(event.key !== undefined && { key: text(event.key) }) })),
    actions: actions.map((call) => ({ ...call, input: json(call.input), answer: hiddenOutput(call.answer, secrets) })),
    values: values === null ? null : { ...values, scripts: values.scripts.map((script) => hiddenScript(script, secrets)) },
    lineEvents,
    traced: traced === null ? null : hiddenProblems(traced, secrets),
    stop: stop === null ? null : hiddenStop(stop, secrets),
    notKept: notKept.map(text),
  }
}

/** A value with dots for secrets, in its keys as well. */
export function hiddenJson(value: JsonValue, secrets: readonly string[]): JsonValue {
  if (typeof value === 'string') return withoutSecretTexts(value, secrets)
  if (Array.isArray(value)) return value.map((item) => hiddenJson(item, secrets))
  if (typeof value !== 'object' || value === null || isExactNumber(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [withoutSecretTexts(key, secrets), hiddenJson(member, secrets)]))
}

export const hiddenDifferences = (differences: readonly JsonDifference[], secrets: readonly string[]): JsonDifference[] =>
  differences.map(({ path, expected, got }) => ({
    path: path.map((key) => (typeof key === 'string' ? withoutSecretTexts(key, secrets) : key)),
    expected: expected === undefined ? undefined : hiddenJson(expected, secrets),
    got: got === undefined ? undefined : hiddenJson(got, secrets),
  }))

export const hiddenStop = (stop: Stop, secrets: readonly string[]): Stop => ({
  ...stop,
  frames: stop.frames.map((frame) => ({ ...frame, locals: hiddenVariables(frame.locals, secrets), upvalues: hiddenVariables(frame.upvalues, secrets) })),
  expressions: stop.expressions.map((value) => ('problem' in value ? { problem: withoutSecretTexts(value.problem, secrets) } : hiddenSeen(value, secrets))),
})

export const hiddenProblems = (traced: TracedLines, secrets: readonly string[]): TracedLines => ({ ...traced, breakpointProblems: traced.breakpointProblems.map((at) => ({ ...at, problem: withoutSecretTexts(at.problem, secrets) })) })

const hiddenResult = (result: RunResult, secrets: readonly string[]): RunResult => {
  if (result.status === 'returned') return { ...result, value: hiddenJson(result.value, secrets) }
  return result.status === 'failed' ? { ...result, message: withoutSecretTexts(result.message, secrets) } : result
}

const hiddenMessage = <Message extends Body & { headers: Record<string, string> }>(message: Message, secrets: readonly string[]): Message => ({
  ...message,
  body: withoutSecretTexts(message.body, secrets),
  ...(message.bodyBase64 !== undefined && { bodyBase64: withoutSecretBase64(message.bodyBase64, secrets) }),
  headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, withoutSecretTexts(value, secrets)])),
})

function hiddenAnswer(answer: HttpCall['answer'], secrets: readonly string[]): HttpCall['answer'] {
  switch (answer.status) {
    case 'answered':
      return { ...answer, response: hiddenMessage(answer.response, secrets) }
    case 'problem':
      return { ...answer, problem: withoutSecretTexts(answer.problem, secrets) }
    case 'not allowed':
      return { ...answer, resource: withoutSecretTexts(answer.resource, secrets) }
    case 'not mocked':
      return answer
  }
}

function hiddenOutput(answer: ActionCall['answer'], secrets: readonly string[]): ActionCall['answer'] {
  if ('output' in answer) return { output: hiddenJson(answer.output, secrets) }
  return 'problem' in answer ? { problem: withoutSecretTexts(answer.problem, secrets) } : answer
}
