import type { ConnectorContent, ConnectorModule, ModuleKindName } from '../connector.ts'
import { moduleKindNames } from '../module-kinds/kinds.ts'
import { type Part, partKey } from '../parts/part.ts'
import { partLabel } from '../parts/part-label.ts'
import { moduleByOrigin, modulesOf } from '../parts/part-values.ts'
import type { Conflict } from './conflict.ts'
import type { Sides } from './sides.ts'

/** Handles that are unique on each side but not in the merged content. Twins that one side has by itself are no matter of the merge. */
export function handleConflicts(merged: ConnectorContent, sides: Sides<ConnectorContent>): Conflict[] {
  return moduleKindNames.flatMap((kind) => {
    const modules = modulesOf(merged, kind)
    return modules.flatMap((second, index) => {
      const first = modules.slice(0, index).find((module) => module.handle === second.handle)
      return first === undefined ? [] : handleConflict(kind, [first, second], sides)
    })
  })
}

function handleConflict(kind: ModuleKindName, pair: readonly [ConnectorModule, ConnectorModule], sides: Sides<ConnectorContent>): Conflict[] {
  const isIn = (content: ConnectorContent, module: ConnectorModule) => moduleByOrigin(content, kind, module.originId)?.handle === module.handle
  if (pair.every((module) => isIn(sides.theirs, module)) || pair.every((module) => isIn(sides.mine, module))) return []
  const [theirs, mine] = isIn(sides.theirs, pair[0]) ? pair : [pair[1], pair[0]]
  const part: Part & { scope: 'field' } = { scope: 'field', kind, originId: mine.originId, field: 'handle' }
  return [{ id: `${partKey(part)}/twin`, label: partLabel(part, sides.mine), type: 'same-handle', part, handle: mine.handle, theirsOrigin: theirs.originId }]
}
