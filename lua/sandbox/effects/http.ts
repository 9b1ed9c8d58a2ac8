import { resourceOfUrl } from '#domain/policy/url-resource.ts'
import type { RecordedHttpAnswer } from '#domain/samples/recorded-answers.ts'
import { bytesOfBody } from '../bodies.ts'
import { bytesOf, type PlainValue } from '../plain-values.ts'
import type { HttpCall } from '../run-report.ts'
import type { Effect, HostCall } from './host-call.ts'
import { answerTo } from './http-answers.ts'
import { readHttpRequest, type HttpRequest } from './http-request.ts'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

const send = (call: HostCall, method: string, at: { url: number; options: number }): number => {
  const request = readHttpRequest(call, method, at)
  const resource = resourceOfUrl(request.url)
  if (resource === null) return call.bad(at.url, 'an absolute http or https URL is expected, without steps up in its path that are written as codes')
  const action = `http:${method.toLowerCase()}`
  call.mustBeAllowed(action, resource, () => note(call, request, 0, { status: 'not allowed', action, resource }))
  const recorded = answerTo(request, call.run.request.answers.http)
  if (recorded === null) {
    note(call, request, 0, { status: 'not mocked' })
    return call.refuse('not mocked', `${method} ${request.url} is not mocked: no recorded answer fits it`)
  }
  return answer(call, request, recorded)
}

function answer(call: HostCall, request: HttpRequest, recorded: RecordedHttpAnswer): number {
  const isLate = (recorded.tookMs ?? 0) > request.timeoutMs
  const tookMs = isLate ? request.timeoutMs : (recorded.tookMs ?? 0)
  const problem = isLate ? `no response within ${request.timeoutMs} ms` : 'problem' in recorded ? recorded.problem : null
  if (problem !== null || !('response' in recorded)) {
    note(call, request, tookMs, { status: 'problem', problem: problem ?? '' })
    return call.give(undefined, bytesOf(problem ?? ''))
  }
  const { response } = recorded
  note(call, request, tookMs, { status: 'answered', response })
  const headers: Record<string, PlainValue> = Object.create(null)
  for (const [name, value] of Object.entries(response.headers)) headers[bytesOf(name.toLowerCase())] = bytesOf(value)
  return call.give({ status: response.status, ok: response.status >= 200 && response.status < 300, headers, body: bytesOfBody(response) })
}

function note(call: HostCall, request: HttpRequest, tookMs: number, outcome: HttpCall['answer']): void {
  const { timeoutMs: _, ...sent } = request
  const { journal, elapsedMs } = call.run
  journal.note('http', { ...sent, at: call.at, startedAt: elapsedMs, tookMs, answer: outcome })
  call.run.elapsedMs += tookMs
}

export const httpEffects: Record<string, Effect> = {
  ...Object.fromEntries(methods.map((method): [string, Effect] => [`http.${method}`, (call) => send(call, method.toUpperCase(), { url: 1, options: 2 })])),
  'http.request': (call) => {
    const method = methods.find((known) => known.toUpperCase() === call.text(1))
    return method === undefined ? call.bad(1, 'GET, POST, PUT, PATCH or DELETE is expected') : send(call, method.toUpperCase(), { url: 2, options: 3 })
  },
}
