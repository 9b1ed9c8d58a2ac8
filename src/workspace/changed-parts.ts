import type { ConnectorContent } from '#domain/connector.ts'
import type { Part } from '#domain/parts/part.ts'
import { partEdits } from './part-edits.ts'

type Known = { base: ConnectorContent; parts: readonly Part[] }
// Asked by every mark on the screen after every key: worked out once per content.
const known = new WeakMap<ConnectorContent, Known>()

/** The parts that differ from the base, in the order in which people see them. */
export function changedParts(base: ConnectorContent, mine: ConnectorContent): readonly Part[] {
  const before = known.get(mine)
  if (before?.base === base) return before.parts
  const parts = partEdits(base, mine).map((edit) => edit.part).filter((part) => !(part.scope === 'field' && part.field === 'id'))
  known.set(mine, { base, parts })
  return parts
}

/** The same for a person; ids of modules aside. */
export const sameContent = (left: ConnectorContent, right: ConnectorContent) => changedParts(left, right).length === 0
