import type { ValueNode } from './value-node.ts'

/** A value of JSON as a tree. */
export function jsonNode(name: string, value: unknown): ValueNode {
  if (Array.isArray(value)) return listNode(name, value)
  // A number that keeps how it is written.
  if (JSON.isRawJSON?.(value) === true) return { key: name, name, text: JSON.stringify(value), tone: 'number' }
  if (typeof value === 'object' && value !== null) return objectNode(name, Object.entries(value))
  if (value === undefined) return { key: name, name, text: 'nothing', tone: 'quiet' }
  return { key: name, name, text: JSON.stringify(value), tone: typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'word' }
}

function listNode(name: string, items: readonly unknown[]): ValueNode {
  if (items.length === 0) return { key: name, name, text: '[ ]', tone: 'quiet' }
  return { key: name, name, text: `${items.length} ${items.length === 1 ? 'item' : 'items'}`, tone: 'quiet', children: () => items.map((item, index) => jsonNode(String(index), item)) }
}

function objectNode(name: string, members: readonly (readonly [string, unknown])[]): ValueNode {
  if (members.length === 0) return { key: name, name, text: '{ }', tone: 'quiet' }
  const names = members.slice(0, 4).map(([key]) => key)
  const text = `{ ${names.join(', ')}${members.length > names.length ? ', …' : ''} }`
  return { key: name, name, text, tone: 'quiet', children: () => members.map(([key, value]) => jsonNode(key, value)) }
}
