import { type Node, parseTree } from 'jsonc-parser'
import { jsonShape } from './json-shape.ts'
import { type JsonTextProblem, parseJsonText, placeAt, strict } from './json-text.ts'
import { pointerTo } from './pointer.ts'

/** The pointer of the key that stands twice; '' where the text is no JSON at all. */
export type DistinctJsonProblem = JsonTextProblem & { pointer: string }

/** JSON text as a value, unless it names a key twice: who reads it would take the first, and JSON the last. */
export function parseDistinctJson(text: string, maxDepth: number): { ok: true; value: unknown } | { ok: false; problem: DistinctJsonProblem } {
  const parsed = parseJsonText(text, maxDepth)
  if (!parsed.ok) return { ok: false, problem: { ...parsed.problem, pointer: '' } }
  const problem = repeatedKey(text, parsed.value)
  return problem === null ? parsed : { ok: false, problem }
}

/** The first key that one object has twice; JSON keeps only the last. The text is JSON of that value, no deeper than some hundred levels. */
function repeatedKey(text: string, value: unknown): DistinctJsonProblem | null {
  if (jsonShape(text).members === membersIn(value)) return null
  const tree = parseTree(text, [], strict)
  const pending: { node: Node; path: string[] }[] = tree === undefined ? [] : [{ node: tree, path: [] }]
  for (const { node, path } of pending) {
    const keys = new Set<string>()
    for (const [index, child] of (node.children ?? []).entries()) {
      const [name, member] = child.type === 'property' ? (child.children ?? []) : [undefined, child]
      const key = name === undefined ? String(index) : String(name.value)
      if (keys.has(key)) return { pointer: pointerTo([...path, key]), message: `"${key}" stands here twice; only the last would count.`, ...placeAt(text, child.offset) }
      keys.add(key)
      if (member?.children !== undefined) pending.push({ node: member, path: [...path, key] })
    }
  }
  return null
}

function membersIn(value: unknown): number {
  const pending = [value]
  let count = 0
  for (const next of pending) {
    if (typeof next !== 'object' || next === null) continue
    const inner: unknown[] = Object.values(next)
    if (!Array.isArray(next)) count += inner.length
    for (const member of inner) if (typeof member === 'object') pending.push(member)
  }
  return count
}
