import { z } from 'zod'
import { entriesShape } from '#domain/samples/entries-shape.ts'
import { bytesOfBody } from '../bodies.ts'
import { xmlRuns } from '../host/xml.ts'
import { JsonFault } from '../json/decode-json.ts'
import { pushJson } from '../json/push-json.ts'
import { bytesOf, textOf, type PlainValue } from '../plain-values.ts'
import type { RunRequest } from '../run-request.ts'
import type { LuaVm } from '../vm/lua-vm.ts'
import type { SetInput } from './set-input.ts'

const texts = entriesShape(z.coerce.string(), 'An object of texts is expected here.').default({})
/** Samples of before there was a `rawBody` hold the text in `body`. */
const endpointRequest = z.object({
  method: z.string().default('POST'),
  path: z.string().default(''),
  params: texts,
  query: texts,
  headers: texts,
  rawBody: z.string().optional(),
  rawBodyBase64: z.string().optional(),
  body: z.unknown().optional(),
})

/** The request of an endpoint, with its body read as the settings say; a body that can not be read is answered with 400. */
export function endpointInput({ inputJson, requestFormat = 'JSON' }: RunRequest): SetInput {
  return (vm) => {
    const parsed = endpointRequest.safeParse(JSON.parse(inputJson))
    if (!parsed.success) return 'The input is no HTTP request.'
    const { body: written, rawBody = textOfBody(written), rawBodyBase64, headers, ...request } = parsed.data
    const bytes = bytesOfBody({ body: rawBody, ...(rawBodyBase64 !== undefined && { bodyBase64: rawBodyBase64 }) })
    const lowerHeaders = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    vm.setPath('request', () => pushJson(vm, vm.L, bytesOf(JSON.stringify({ ...request, headers: lowerHeaders }))))
    vm.setPath('request.rawBody', () => vm.texts.push(vm.L, bytes))
    return bytes === '' ? null : readBody[requestFormat](vm, bytes)
  }
}

const textOfBody = (body: unknown) => (typeof body === 'string' ? body : body === undefined || body === null ? '' : JSON.stringify(body))

const setBody = (vm: LuaVm, value: PlainValue) => {
  vm.setPath('request.body', () => vm.values.push(vm.L, value))
  return null
}

const readBody: Record<NonNullable<RunRequest['requestFormat']>, (vm: LuaVm, bytes: string) => string | null> = {
  RAW: setBody,
  FORM: (vm, bytes) => setBody(vm, Object.fromEntries([...new URLSearchParams(textOf(bytes))].map(([name, value]) => [bytesOf(name), bytesOf(value)]))),
  JSON: (vm, bytes) => {
    try {
      vm.setPath('request.body', () => pushJson(vm, vm.L, bytes))
      return null
    } catch (fault) {
      if (!(fault instanceof JsonFault)) throw fault
      return `The body can not be read as JSON: ${fault.message}.`
    }
  },
  XML: (vm, bytes) => {
    const [root, problem] = xmlRuns['xml.parse']?.([bytes], { now: () => 0, random: () => 0 }) ?? []
    return root === undefined ? `The body can not be read as XML: ${typeof problem === 'string' ? problem : ''}.` : setBody(vm, root)
  },
}
