import type { ConnectorContent } from '../connector.ts'
import { moduleKindNames } from '../module-kinds/kinds.ts'
import { distinctOrigins } from '../parts/distinct-origins.ts'
import { connectorFields } from '../parts/fields.ts'
import { withField } from '../parts/part-values.ts'
import type { Conflict } from './conflict.ts'
import { handleConflicts } from './handle-conflicts.ts'
import { mergeFields } from './merge-fields.ts'
import { mergeModules } from './merge-modules.ts'
import { createMergeReport } from './merge-report.ts'
import type { PartChange } from './part-change.ts'
import type { Sides } from './sides.ts'

export type Merge = { content: ConnectorContent; conflicts: Conflict[]; fromTheirs: PartChange[]; fromMine: PartChange[] }

/**
 * Brings two changed copies of a content together. What one side changed is taken, what both changed alike is no conflict,
 * and where they differ the content holds mine and a conflict is reported. Modules that theirs has keep their ids from theirs.
 */
export function mergeContent(given: Sides<ConnectorContent>): Merge {
  const sides = { base: distinctOrigins(given.base), theirs: distinctOrigins(given.theirs), mine: distinctOrigins(given.mine) }
  const report = createMergeReport(sides)
  const fields = mergeFields({ fields: connectorFields, owners: sides, partOf: (field) => ({ scope: 'connector', field }), report })
  const withFields = [...fields].reduce((content, [field, value]) => withField(content, { scope: 'connector', field }, value), sides.theirs)
  const content = moduleKindNames.reduce((merged, kind) => mergeModules(merged, kind, { sides, report }), withFields)
  for (const conflict of handleConflicts(content, sides)) report.conflicts.push(conflict)
  return { content, conflicts: report.conflicts, fromTheirs: report.fromTheirs, fromMine: report.fromMine }
}
