import type { ConnectorContent } from '../connector.ts'
import { type Change, type Comparison, type Trait, traits } from './change.ts'
import { compareDocuments } from './compare-documents.ts'
import { compareModule } from './compare-module.ts'
import { modulePairs } from './module-pairs.ts'

/** What is different between two versions, the left one taken as the old one. */
export function compareContent(left: ConnectorContent, right: ConnectorContent): Comparison {
  const { matchedBy, pairs } = modulePairs(left, right)
  const all = [...compareDocuments(left, right), ...pairs.map(compareModule)]
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
