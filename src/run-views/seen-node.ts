import type { SeenValue } from '#src/workers/lua-run/contract.ts'
import type { ValueNode } from '#src/ui/value-tree/value-node.ts'
import { quotedText, shortValue } from './short-value.ts'

/** A value that a run was seen with, as a tree. */
export function seenNode(name: string, value: SeenValue): ValueNode {
  const node = { key: name, name, text: shortValue(value), tone: toneOf(value) }
  if (value.type === 'string') return { ...node, text: value.isText ? quotedText(value) : node.text }
  if (value.type !== 'table' || value.size === 0) return node
  const { fields, size } = value
  const rest = size - fields.length
  return {
    ...node,
    children: () => [
      ...fields.map(({ key, value: field }) => seenNode(key, field)),
      ...(rest > 0 ? [{ key: ' rest', name: '', text: `${rest.toLocaleString('en')} more that were not kept`, tone: 'quiet' as const }] : []),
    ],
  }
}

function toneOf({ type }: SeenValue): ValueNode['tone'] {
  if (type === 'string') return 'text'
  if (type === 'number') return 'number'
  return type === 'table' || type === 'more' ? 'quiet' : 'word'
}
