import type { ConnectorContent, ConnectorModule, ModuleKindName } from '../connector.ts'
import type { OriginId } from '../ids.ts'
import { moduleFields } from '../parts/fields.ts'
import type { Part } from '../parts/part.ts'
import { fieldValue, modulesOf, withModules } from '../parts/part-values.ts'
import { sameValue } from '../parts/same-value.ts'
import { mergeFields } from './merge-fields.ts'
import { mergeOrder } from './merge-order.ts'
import type { MergeReport } from './merge-report.ts'
import type { Sides } from './sides.ts'

type Context = { sides: Sides<ConnectorContent>; report: MergeReport }
type ModuleSides = { base: ConnectorModule | null; theirs: ConnectorModule | null; mine: ConnectorModule | null }

/** The content with the modules of a kind merged: which are there, what is in them, in which order. */
export function mergeModules(content: ConnectorContent, kind: ModuleKindName, { sides, report }: Context): ConnectorContent {
  const base = byOrigin(sides.base, kind)
  const theirs = byOrigin(sides.theirs, kind)
  const mine = byOrigin(sides.mine, kind)
  const merged = new Map<OriginId, ConnectorModule>()
  const origins = new Set([...base.keys(), ...theirs.keys(), ...mine.keys()])
  for (const originId of origins) {
    const module = { base: base.get(originId) ?? null, theirs: theirs.get(originId) ?? null, mine: mine.get(originId) ?? null }
    const kept = mergeModule({ scope: 'module', kind, originId }, module, report)
    if (kept !== null) merged.set(originId, kept)
  }
  const order = orderModules(kind, { sides, report }, merged)
  placeConflicts(report, kind, order)
  return withModules(content, kind, order.flatMap((originId) => merged.get(originId) ?? []))
}

function mergeModule(part: Part & { scope: 'module' }, sides: ModuleSides, report: MergeReport): ConnectorModule | null {
  const { base, theirs, mine } = sides
  if (theirs !== null && mine !== null) return mergeBoth(part, { base, theirs, mine }, report)
  const kept = theirs ?? mine
  if (base === null) {
    report.changedBy(theirs === null ? 'mine' : 'theirs', part, 'added')
    return kept
  }
  if (kept === null) return null
  if (sameModule(part.kind, base, kept)) {
    report.changedBy(theirs === null ? 'theirs' : 'mine', part, 'removed')
    return null
  }
  report.conflicts.push({ ...report.nameOf(part), type: 'changed-and-deleted', part, base, theirs, mine, index: 0 })
  return kept
}

function mergeBoth(part: Part & { scope: 'module' }, owners: { base: ConnectorModule | null; theirs: ConnectorModule; mine: ConnectorModule }, report: MergeReport) {
  const { kind, originId } = part
  const values = mergeFields({ fields: moduleFields(kind), owners, partOf: (field) => ({ scope: 'field', kind, originId, field }), report })
  return { ...owners.theirs, ...Object.fromEntries(values) }
}

function orderModules(kind: ModuleKindName, { sides, report }: Context, merged: ReadonlyMap<OriginId, ConnectorModule>): OriginId[] {
  const part: Part & { scope: 'order' } = { scope: 'order', kind }
  const orders = { base: [...byOrigin(sides.base, kind).keys()], theirs: [...byOrigin(sides.theirs, kind).keys()], mine: [...byOrigin(sides.mine, kind).keys()] }
  const { order, isContested, movedByTheirs, movedByMine } = mergeOrder(orders, new Set(merged.keys()))
  if (isContested) report.conflicts.push({ ...report.nameOf(part), type: 'both-moved', part, ...orders })
  else {
    if (movedByTheirs) report.changedBy('theirs', part, 'moved')
    if (movedByMine) report.changedBy('mine', part, 'moved')
  }
  return order
}

/** A module in conflict remembers where it stands, so it can come back there. */
function placeConflicts(report: MergeReport, kind: ModuleKindName, order: readonly OriginId[]) {
  report.conflicts = report.conflicts.map((conflict) => {
    if (conflict.type !== 'changed-and-deleted' || conflict.part.kind !== kind) return conflict
    return { ...conflict, index: order.indexOf(conflict.part.originId) }
  })
}

const sameModule = (kind: ModuleKindName, left: ConnectorModule, right: ConnectorModule) =>
  moduleFields(kind).every((field) => sameValue(fieldValue(left, field.key), fieldValue(right, field.key)))

const byOrigin = (content: ConnectorContent, kind: ModuleKindName) => new Map(modulesOf(content, kind).map((module) => [module.originId, module]))
