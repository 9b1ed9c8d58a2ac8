import { sameValue } from '../parts/same-value.ts'
import { attention, plain, type Sentence } from './change.ts'

/** Sentences beyond these tell a reader no more; the diff shows the rest. */
const maxSentences = 30
/** Deeper JSON is not walked: it would only overflow the stack. */
const maxNesting = 100

/** What changed between two JSON texts, said by `summary` where both can be read. */
export function compareJson(left: string | null, right: string | null, summary: (left: unknown, right: unknown) => Sentence[]): Sentence[] {
  const before = parse(left)
  const after = parse(right)
  if (before === unreadable || after === unreadable) return [attention(`The ${after === unreadable ? 'right' : 'left'} side can not be read as JSON.`)]
  if (sameValue(before, after)) return [plain('Only the layout of the text changed.')]
  const sentences = summary(before, after)
  if (sentences.length <= maxSentences) return sentences
  return [...sentences.slice(0, maxSentences), plain(`And ${sentences.length - maxSentences} more changes.`)]
}

const unreadable = Symbol('unreadable')

function parse(text: string | null): unknown {
  if (text === null || text.trim() === '') return undefined
  if (nesting(text) > maxNesting) return unreadable
  try {
    return JSON.parse(text)
  } catch {
    return unreadable
  }
}

function nesting(json: string): number {
  let depth = 0
  let deepest = 0
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1
    if (token === ']' || token === '}') depth -= 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
