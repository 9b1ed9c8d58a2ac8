import { parseJsonText } from '#domain/config-schema/json-text.ts'
import type { ConnectorApiEndpoint } from '#domain/connector.ts'
import { type EndpointInput, endpointInputShape, endpointRequest } from '#domain/samples/endpoint-request.ts'

const deepest = 100

/** The request that a sample's text holds; null where it holds none. */
export function readEndpointInput(inputJson: string): EndpointInput | null {
  const parsed = parseJsonText(inputJson, deepest)
  const shaped = parsed.ok ? endpointInputShape.safeParse(parsed.value) : null
  return shaped?.success === true ? shaped.data : null
}

/** The request as the script reads it, as JSON text; a text that holds none is left to the run to refuse. */
export function requestJson(endpoint: ConnectorApiEndpoint, inputJson: string): string {
  const input = readEndpointInput(inputJson)
  return input === null ? inputJson : JSON.stringify(endpointRequest(endpoint, input))
}
