import { pushJson } from '../json/push-json.ts'
import { bytesOf } from '../plain-values.ts'
import type { RunRequest } from '../run-request.ts'
import { endpointInput } from './endpoint-input.ts'
import { inputGlobal } from './input-global.ts'
import type { SetInput } from './set-input.ts'

/** The input of a run's module, by its kind. */
export function scriptInput(request: RunRequest): SetInput {
  if (request.module.startsWith('apiEndpoints/')) return endpointInput(request)
  return plainInput(inputGlobal(request.module), request.inputJson)
}

export const plainInput = (global: string, json: string): SetInput => (vm) => {
  vm.setPath(global, () => pushJson(vm, vm.L, bytesOf(json)))
  return null
}
