import type { ModuleKindName } from '../connector.ts'
import type { ModulePairs } from './module-pairs.ts'

export type Trait = 'added' | 'removed' | 'renamed' | 'moved' | 'changed'

/** In the order in which they are counted: "2 added · 1 renamed · 3 changed". */
export const traits = ['added', 'removed', 'renamed', 'moved', 'changed'] as const satisfies readonly Trait[]

export type ChangeGroup = 'connector' | ModuleKindName

/** A change in words. 'attention': it asks for more rights, or may break what works today. */
export type Sentence = { text: string; tone: 'plain' | 'attention' }

/** A row of the table of old and new. */
export type SettingChange = { field: string; label: string; old: string; new: string }

/** A text for the diff view; the side that does not have it is empty. */
export type TextChange = { field: string; label: string; language: 'lua' | 'json' | 'plaintext'; left: string; right: string }

/** All that changed in one module, or in one document of the connector itself. */
export type Change = {
  /** As in "actions/<originId>" or "configJson": the same whenever the two versions are compared, also swapped, so it can stand in a link. */
  id: string
  group: ChangeGroup
  title: string
  traits: readonly Trait[]
  sentences: Sentence[]
  settings: SettingChange[]
  texts: TextChange[]
}

export type Comparison = {
  changes: Change[]
  /** What both versions have alike. */
  unchanged: { id: string; group: ChangeGroup; title: string }[]
  /** A module that was renamed and changed counts in both. */
  counts: Record<Trait, number>
  matchedBy: ModulePairs['matchedBy']
}

export const plain = (text: string): Sentence => ({ text, tone: 'plain' })
export const attention = (text: string): Sentence => ({ text, tone: 'attention' })
