import { moduleFields } from '../parts/fields.ts'
import { attention, type Change, plain, type Sentence, type Trait } from './change.ts'
import { compareFields } from './compare-fields.ts'
import { type ModulePair, pairId } from './module-pairs.ts'
import { quoted } from './words.ts'

export function compareModule(pair: ModulePair): Change {
  const module = pair.right ?? pair.left
  if (module === null) throw new Error('A pair of modules has one module at least.')
  const fields = compareFields(moduleFields(pair.kind), pair.left, pair.right)
  return { id: pairId(pair), group: pair.kind, title: module.name, traits: traitsOf(pair, fields), sentences: sentencesOf(pair), ...fields }
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
