import type { ConnectorModule, ModuleKindName } from '../connector.ts'
import { moduleFields } from '../parts/fields.ts'
import { attention, type Change, plain, type Sentence, type Trait } from './change.ts'
import { compareFields } from './compare-fields.ts'
import { quoted } from './words.ts'

/** A module on both sides; null where it is not there. `key` is what the two were matched by; `move` counts places from 1. */
export type ModulePair = { key: string; left: ConnectorModule | null; right: ConnectorModule | null; move: { from: number; to: number } | null }

export function compareModule(kind: ModuleKindName, pair: ModulePair): Change {
  const module = pair.right ?? pair.left
  if (module === null) throw new Error('A pair of modules has one module at least.')
  const fields = compareFields(moduleFields(kind), pair.left, pair.right)
  return { id: `${kind}/${pair.key}`, group: kind, title: module.name, traits: traitsOf(pair, fields), sentences: sentencesOf(pair), ...fields }
}

const naming = ['name', 'handle']

function traitsOf({ left, right, move }: ModulePair, { settings, texts }: Pick<Change, 'settings' | 'texts'>): Trait[] {
  if (left === null) return ['added']
  if (right === null) return ['removed']
  const renamed: Trait[] = settings.some((setting) => naming.includes(setting.field)) ? ['renamed'] : []
  const moved: Trait[] = move === null ? [] : ['moved']
  const changed: Trait[] = texts.length > 0 || settings.some((setting) => !naming.includes(setting.field)) ? ['changed'] : []
  return [...renamed, ...moved, ...changed]
}

function sentencesOf({ left, right, move }: ModulePair): Sentence[] {
  if (left === null || right === null) return []
  return [
    ...(left.name === right.name ? [] : [plain(`Renamed from ${quoted(left.name)} to ${quoted(right.name)}.`)]),
    ...(left.handle === right.handle ? [] : [attention(`Its handle was ${quoted(left.handle)}: whoever calls it by that must follow.`)]),
    ...(move === null ? [] : [plain(`Moved from place ${move.from} to place ${move.to}.`)]),
    ...(left.enabled === right.enabled ? [] : [right.enabled ? attention('It runs now: it was switched off.') : attention('It no longer runs: it was switched off.')]),
  ]
}
