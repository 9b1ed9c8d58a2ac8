import type { ConnectorContent } from '#domain/connector.ts'
import type { ChoiceName, Conflict } from '#domain/merge/conflict.ts'
import { fieldOf } from '#domain/parts/part-label.ts'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import type { MergeWords } from './merge-words.ts'

/** What came into conflict, in a sentence. */
export function conflictSentence(conflict: Conflict, { They, they }: MergeWords): string {
  switch (conflict.type) {
    case 'both-changed':
      return `You and ${they} changed it, each to something else.`
    case 'changed-and-deleted':
      return conflict.mine === null ? `You deleted it; ${they} changed it.` : `${They} deleted it; you changed it.`
    case 'both-moved':
      return `You and ${they} moved modules, each to another place.`
    case 'same-handle':
      return `You and ${they} gave the handle “${conflict.handle}” to a module. Both modules stay.`
  }
}

export function choiceLabel(conflict: Conflict, choice: ChoiceName, { theirs }: MergeWords): string {
  const plain: Record<ChoiceName, string> = { base: 'As it was', theirs, mine: 'Mine', text: 'Merge by hand' }
  if (conflict.type === 'changed-and-deleted' && choice !== 'text') return conflict[choice] === null ? `${plain[choice]}: delete it` : `${plain[choice]}: keep it`
  if (conflict.type === 'same-handle' && choice === 'text') return 'Another handle for mine'
  if (conflict.type === 'same-handle') return `${plain[choice]} keeps it`
  return plain[choice]
}

/** The three sides of a conflict that is not about text, each in words. */
export function valuesInWords(conflict: Conflict, content: ConnectorContent): { base: string; theirs: string; mine: string } | null {
  switch (conflict.type) {
    case 'both-changed': {
      const show = fieldOf(conflict.part)?.show ?? String
      return { base: conflict.base === undefined ? 'was not there' : show(conflict.base), theirs: show(conflict.theirs), mine: show(conflict.mine) }
    }
    case 'both-moved': {
      const names = (order: typeof conflict.base) => order.map((origin) => moduleByOrigin(content, conflict.part.kind, origin)?.name ?? 'a deleted one').join(', ')
      return { base: names(conflict.base), theirs: names(conflict.theirs), mine: names(conflict.mine) }
    }
    case 'changed-and-deleted':
    case 'same-handle':
      return null
  }
}

/** The texts of a conflict that is about text. */
export function textsOf(conflict: Conflict): { base: string; theirs: string; mine: string; language: 'lua' | 'json' } | null {
  if (conflict.type === 'both-changed' && (conflict.format === 'lua' || conflict.format === 'json')) {
    return { base: text(conflict.base), theirs: text(conflict.theirs), mine: text(conflict.mine), language: conflict.format }
  }
  if (conflict.type === 'changed-and-deleted') {
    const { base, theirs, mine } = conflict
    return { base: base.script, theirs: theirs?.script ?? '', mine: mine?.script ?? '', language: 'lua' }
  }
  return null
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
