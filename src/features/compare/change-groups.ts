import type { Change, ChangeGroup } from '#domain/compare/change.ts'
import { moduleKindNames, moduleKinds } from '#domain/module-kinds/kinds.ts'

const groups: readonly ChangeGroup[] = ['connector', ...moduleKindNames]

const groupLabel = (group: ChangeGroup) => (group === 'connector' ? 'Connector' : moduleKinds[group].plural)

/** "Action", or what a document of the connector itself is called. */
export const kindLabel = (group: ChangeGroup) => (group === 'connector' ? 'Connector' : moduleKinds[group].label)

/** The groups that have something, in the order of the explorer. */
export function grouped<Item extends Pick<Change, 'group'>>(items: readonly Item[]): { group: ChangeGroup; label: string; items: Item[] }[] {
  return groups.map((group) => ({ group, label: groupLabel(group), items: items.filter((item) => item.group === group) })).filter(({ items: own }) => own.length > 0)
}
