import type { ConnectorContent } from '../connector.ts'
import { type Part, partKey } from '../parts/part.ts'
import { partLabel } from '../parts/part-label.ts'
import type { Conflict } from './conflict.ts'
import type { Sides } from './sides.ts'
import type { PartChange } from './part-change.ts'

/** What a merge writes down while it goes through the parts. */
export type MergeReport = {
  conflicts: Conflict[]
  fromTheirs: PartChange[]
  fromMine: PartChange[]
  changedBy: (side: 'theirs' | 'mine', part: Part, action: PartChange['action']) => void
  nameOf: (part: Part) => { id: string; label: string }
}

export function createMergeReport(sides: Sides<ConnectorContent>): MergeReport {
  const changes = { theirs: new Array<PartChange>(), mine: new Array<PartChange>() }
  const nameOf = (part: Part) => ({ id: partKey(part), label: partLabel(part, sides.mine, sides.theirs, sides.base) })
  return {
    conflicts: [],
    fromTheirs: changes.theirs,
    fromMine: changes.mine,
    changedBy: (side, part, action) => changes[side].push({ ...nameOf(part), part, action }),
    nameOf,
  }
}
