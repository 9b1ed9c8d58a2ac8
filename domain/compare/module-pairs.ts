import type { ConnectorContent, ConnectorModule, ModuleKindName } from '../connector.ts'
import { moduleKindNames } from '../module-kinds/kinds.ts'
import { distinctOrigins } from '../parts/distinct-origins.ts'
import { arrange, movedItems } from '../parts/order.ts'
import { modulesOf } from '../parts/part-values.ts'

/** A module on both sides; null where it is not there. `key` is what the two were matched by; `move` counts places from 1. */
export type ModulePair = { kind: ModuleKindName; key: string; left: ConnectorModule | null; right: ConnectorModule | null; move: { from: number; to: number } | null }

/** `handle`: the versions share no origin, so modules were matched by their handles. */
export type ModulePairs = { matchedBy: 'origin' | 'handle'; pairs: ModulePair[] }

/** The change of a module has its pair's id: the same also when the sides are swapped. */
export const pairId = ({ kind, key }: ModulePair) => `${kind}/${key}`

/** Every module of two versions, in the order in which people see them. */
export function modulePairs(givenLeft: ConnectorContent, givenRight: ConnectorContent): ModulePairs {
  const left = distinctOrigins(givenLeft)
  const right = distinctOrigins(givenRight)
  const matchedBy = sharesOrigin(left, right) ? 'origin' : 'handle'
  return { matchedBy, pairs: moduleKindNames.flatMap((kind) => pairsOfKind(kind, { left, right, matchedBy })) }
}

type Sides = { left: ConnectorContent; right: ConnectorContent; matchedBy: ModulePairs['matchedBy'] }

/** The modules of a kind as the right side has them, each with what it was; the removed ones stand behind the neighbour they had. */
function pairsOfKind(kind: ModuleKindName, { left, right, matchedBy }: Sides): ModulePair[] {
  const keyOf = (module: ConnectorModule): string => (matchedBy === 'origin' ? module.originId : module.handle)
  const before = new Map(modulesOf(left, kind).map((module, index) => [keyOf(module), { module, place: index + 1 }]))
  const after = new Map(modulesOf(right, kind).map((module, index) => [keyOf(module), { module, place: index + 1 }]))
  const moved = movedItems([...before.keys()], [...after.keys()])
  return arrange([...before.keys(), ...after.keys()], [...after.keys()]).map((key) => {
    const old = before.get(key)
    const now = after.get(key)
    const move = old !== undefined && now !== undefined && moved.has(key) ? { from: old.place, to: now.place } : null
    return { kind, key, left: old?.module ?? null, right: now?.module ?? null, move }
  })
}

function sharesOrigin(left: ConnectorContent, right: ConnectorContent): boolean {
  const leftOrigins = new Set(moduleKindNames.flatMap((kind) => modulesOf(left, kind).map((module) => module.originId)))
  const rightOrigins = moduleKindNames.flatMap((kind) => modulesOf(right, kind).map((module) => module.originId))
  return leftOrigins.size === 0 || rightOrigins.length === 0 || rightOrigins.some((origin) => leftOrigins.has(origin))
}
