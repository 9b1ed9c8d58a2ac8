import { describe, expect, test } from 'vitest'
import { hostFunctions } from '../api/functions.ts'
import type { RunReport } from './run-report.ts'
import { usualLimits } from './run-request.ts'
import type { ScriptName } from './run-request.ts'
import { runRequest } from './test-runs.ts'

const config = { device: { url: 'https://dfe.example/jmf' }, webhook: { secret: 'a-secret' } }
const action = { id: 17, document: 'JVBERi0=', sku: 'A5' }
const message = '<JMF><Response Type="Status"><DeviceInfo/></Response><Media Weight="80"/></JMF>'
const request = (rawBody: string) => ({ method: 'POST', path: 'x', params: {}, query: {}, headers: {}, rawBody })

/** Runs Lua as the kind of module whose globals it uses, in a world where every call is allowed and answered. */
function runExample(text: string): RunReport {
  const isEndpoint = /\brequest\./.test(text)
  const module: ScriptName = isEndpoint ? 'apiEndpoints/test' : 'actions/test'
  const scripts: { name: ScriptName; text: string }[] = [
    { name: 'shared', text: 'return {}' },
    { name: module, text },
    { name: 'actions/fetch-order', text: 'return { id = input.id }' },
  ]
  return runRequest({
    connector: { handle: 'shop', scripts, policyJson: '{ "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }', configJson: JSON.stringify(config) },
    module,
    inputJson: JSON.stringify(isEndpoint ? request(text.includes('xml.') ? message : '{"id":1}') : action),
    ...(isEndpoint && { requestFormat: 'RAW' as const }),
    answers: { now: '2026-11-23T10:15:30.123Z', seed: 1, http: [{ method: '*', url: '*', response: { status: 200, headers: {}, body: '[]' } }], store: { 'subscription/1': true }, actions: [] },
    limits: usualLimits,
    watch: null,
  })
}

describe('the host functions that lua/api declares', () => {
  test.each(hostFunctions)('$name is there', ({ name }) => {
    expect(runExample(`return type(${name})`).result).toEqual({ status: 'returned', value: 'function' })
  })

  test.each(hostFunctions)('the example of $name runs', ({ example }) => {
    expect(runExample(example).result).toMatchObject({ status: 'returned' })
  })
})
