import type { ConnectorContent, ConnectorModule, ModuleKindName } from '../connector.ts'
import { moduleKindNames } from '../module-kinds/kinds.ts'
import { distinctOrigins } from '../parts/distinct-origins.ts'
import { arrange, movedItems } from '../parts/order.ts'
import { modulesOf } from '../parts/part-values.ts'
import { type Change, type Comparison, type Trait, traits } from './change.ts'
import { compareDocuments } from './compare-documents.ts'
import { compareModule, type ModulePair } from './compare-module.ts'

/** What is different between two versions, the left one taken as the old one. */
export function compareContent(givenLeft: ConnectorContent, givenRight: ConnectorContent): Comparison {
  const left = distinctOrigins(givenLeft)
  const right = distinctOrigins(givenRight)
  const matchedBy = sharesOrigin(left, right) ? 'origin' : 'handle'
  const documents = compareDocuments(left, right)
  const modules = moduleKindNames.flatMap((kind) => pairModules(kind, { left, right, matchedBy }).map((pair) => compareModule(kind, pair)))
  const all = [...documents, ...modules]
  const changes = all.filter((change) => change.traits.length > 0)
  const unchanged = all.filter((change) => change.traits.length === 0).map(({ id, group, title }) => ({ id, group, title }))
  return { changes, unchanged, counts: countTraits(changes), matchedBy }
}

/** How many changes have each trait; for one group, or all. */
export function countTraits(changes: readonly Change[]): Record<Trait, number> {
  const count = (trait: Trait) => changes.filter((change) => change.traits.includes(trait)).length
  return { added: count('added'), removed: count('removed'), renamed: count('renamed'), moved: count('moved'), changed: count('changed') }
}

/** "2 added · 1 renamed"; empty when nothing changed. */
export const countsInWords = (counts: Record<Trait, number>) => traits.filter((trait) => counts[trait] > 0).map((trait) => `${counts[trait]} ${trait}`).join(' · ')

type Sides = { left: ConnectorContent; right: ConnectorContent; matchedBy: Comparison['matchedBy'] }

/** The modules of a kind as the right side has them, each with what it was; the removed ones stand behind the neighbour they had. */
function pairModules(kind: ModuleKindName, { left, right, matchedBy }: Sides): ModulePair[] {
  const keyOf = (module: ConnectorModule): string => (matchedBy === 'origin' ? module.originId : module.handle)
  const before = new Map(modulesOf(left, kind).map((module, index) => [keyOf(module), { module, place: index + 1 }]))
  const after = new Map(modulesOf(right, kind).map((module, index) => [keyOf(module), { module, place: index + 1 }]))
  const moved = movedItems([...before.keys()], [...after.keys()])
  return arrange([...before.keys(), ...after.keys()], [...after.keys()]).map((key) => {
    const old = before.get(key)
    const now = after.get(key)
    const move = old !== undefined && now !== undefined && moved.has(key) ? { from: old.place, to: now.place } : null
    return { key, left: old?.module ?? null, right: now?.module ?? null, move }
  })
}

function sharesOrigin(left: ConnectorContent, right: ConnectorContent): boolean {
  const leftOrigins = new Set(moduleKindNames.flatMap((kind) => modulesOf(left, kind).map((module) => module.originId)))
  const rightOrigins = moduleKindNames.flatMap((kind) => modulesOf(right, kind).map((module) => module.originId))
  return leftOrigins.size === 0 || rightOrigins.length === 0 || rightOrigins.some((origin) => leftOrigins.has(origin))
}
