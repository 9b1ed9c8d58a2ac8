import type { ConnectorContent, ConnectorModule } from '../connector.ts'
import { originId } from '../ids.ts'
import { moduleKindNames } from '../module-kinds/kinds.ts'
import { modulesOf, withModules } from './part-values.ts'

/** The content with no origin twice in a kind: a backend may hold such twins, and the second must not hide the first. */
export function distinctOrigins(content: ConnectorContent): ConnectorContent {
  return moduleKindNames.reduce((distinct, kind) => {
    const modules = modulesOf(distinct, kind)
    const origins = new Set(modules.map((module) => module.originId))
    return origins.size === modules.length ? distinct : withModules(distinct, kind, numberTwins(modules))
  }, content)
}

function numberTwins(modules: readonly ConnectorModule[]): ConnectorModule[] {
  const seen = new Map<string, number>()
  return modules.map((module) => {
    const count = (seen.get(module.originId) ?? 0) + 1
    seen.set(module.originId, count)
    return count === 1 ? module : { ...module, originId: originId(`${module.originId}~${count}`) }
  })
}
