import { parseJsonText } from '#domain/config-schema/json-text.ts'
import { parseExactJson } from '#domain/exact-json.ts'
import { type EndpointInput, endpointInputShape } from '#domain/samples/endpoint-request.ts'

const deepest = 100

/** The request that a sample's text holds; null where it holds none. */
export function readEndpointInput(inputJson: string): EndpointInput | null {
  const parsed = parseJsonText(inputJson, deepest, parseExactJson)
  const shaped = parsed.ok ? endpointInputShape.safeParse(parsed.value) : null
  return shaped?.success === true ? shaped.data : null
}
