import type { ValueNode } from './value-node.ts'

/** A value of JSON as a tree. */
export function jsonNode(name: string, value: unknown): ValueNode {
  if (value === null) return { key: name, name, text: 'null', tone: 'word' }
  switch (typeof value) {
    case 'string':
      return { key: name, name, text: JSON.stringify(value), tone: 'text' }
    case 'number':
      return { key: name, name, text: String(value), tone: 'number' }
    case 'object':
      return Array.isArray(value) ? listNode(name, value) : objectNode(name, Object.entries(value))
    case 'undefined':
      return { key: name, name, text: 'nothing', tone: 'quiet' }
    default:
      return { key: name, name, text: String(value), tone: 'word' }
  }
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
