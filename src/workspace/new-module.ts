import type { ConnectorModule, ModuleCommon, ModuleKindName } from '#domain/connector.ts'
import { moduleId, originId } from '#domain/ids.ts'
import { moduleKinds } from '#domain/module-kinds/kinds.ts'
import { randomId } from './random-id.ts'

/** A module as its kind starts it. The server gives it its own id with the first save; the origin stays. */
export function newModule(kind: ModuleKindName, given: { name: string; handle: string }): ConnectorModule {
  const { startingScript, initialSettings } = moduleKinds[kind]
  const common: ModuleCommon = { ...newIds(), ...given, description: null, script: startingScript, enabled: true, timeoutMs: null, samples: [] }
  const module = { ...initialSettings, ...common }
  if (!isComplete(kind, module)) throw new Error(`The initial settings of ${kind} are not complete.`)
  return module
}

export const newIds = () => ({ id: moduleId(randomId()), originId: originId(randomId()) })

function isComplete(kind: ModuleKindName, module: ModuleCommon): module is ConnectorModule {
  return moduleKinds[kind].settings.every(({ key }) => key in module)
}
