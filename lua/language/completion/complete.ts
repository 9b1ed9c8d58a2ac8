import type { OpenScript } from '../workspace.ts'
import type { CompletionItem, Proposal } from './completion-item.ts'
import { completeFields } from './fields.ts'
import { completeGlobals } from './globals.ts'
import { completeKeys } from './keys.ts'
import { completeKeywords } from './keywords.ts'
import { completeNames } from './names.ts'
import { type Place, placeAt } from './place.ts'
import { completeSnippets } from './snippets.ts'
import { completeTexts } from './texts.ts'

/** Every source of proposals; of two with one label the earlier source wins. */
const sources: readonly ((opened: OpenScript, place: Place) => Proposal[])[] = [
  completeFields, completeTexts, completeKeys, completeNames, completeGlobals, completeKeywords, completeSnippets,
]

/** What can be typed at a place, the likeliest first. */
export function complete(opened: OpenScript, offset: number): CompletionItem[] {
  const place = placeAt(opened.script, offset)
  const replace = opened.lines.rangeOf(place.replace)
  const byLabel = new Map<string, CompletionItem>()
  for (const proposal of sources.flatMap((source) => source(opened, place))) {
    if (!byLabel.has(proposal.label)) byLabel.set(proposal.label, { doc: '', insert: proposal.label, isSnippet: false, ...proposal, replace })
  }
  return [...byLabel.values()].sort((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1))
}
