import type { ConnectorContent, ConnectorModule } from '../connector.ts'
import type { Field } from '../parts/fields.ts'
import type { Part } from '../parts/part.ts'
import { fieldValue } from '../parts/part-values.ts'
import type { MergeReport } from './merge-report.ts'
import { type MergedValue, mergeValue } from './merge-value.ts'
import type { Sides } from './sides.ts'

type Owner = ConnectorContent | ConnectorModule

/** The merged fields of a connector or a module, those that differ from theirs only. */
export function mergeFields(given: {
  fields: readonly Field[]
  /** No base: both sides added the module. */
  owners: { base: Owner | null; theirs: Owner; mine: Owner }
  partOf: (field: string) => Part & { scope: 'connector' | 'field' }
  report: MergeReport
}): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const field of given.fields) {
    const { base, theirs, mine } = given.owners
    const sides = { base: base === null ? undefined : fieldValue(base, field.key), theirs: fieldValue(theirs, field.key), mine: fieldValue(mine, field.key) }
    const merged = mergeValue(field, sides)
    if (merged.value !== sides.theirs) values.set(field.key, merged.value)
    reportField(given.report, given.partOf(field.key), { field, sides, merged })
  }
  return values
}

function reportField(report: MergeReport, part: Part & { scope: 'connector' | 'field' }, outcome: { field: Field; sides: Sides<unknown>; merged: MergedValue }) {
  switch (outcome.merged.from) {
    case 'neither':
    case 'both':
      return
    case 'theirs':
    case 'mine':
      return report.changedBy(outcome.merged.from, part, 'changed')
    case 'inside':
      report.changedBy('theirs', part, 'merged')
      return report.changedBy('mine', part, 'merged')
    case 'conflict':
      report.conflicts.push({ ...report.nameOf(part), type: 'both-changed', part, format: outcome.field.format, ...outcome.sides })
  }
}
