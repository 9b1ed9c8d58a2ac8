import type { ValueNode } from './value-node.ts'

/** A text of XML as a tree of its elements; null where it is not well-formed. */
export function xmlNode(text: string): ValueNode | null {
  if (!text.trimStart().startsWith('<')) return null
  const parsed = new DOMParser().parseFromString(text, 'application/xml')
  // A browser puts what is wrong somewhere into the document: beside what it could read, or into a page of its own.
  const isWrong = parsed.getElementsByTagNameNS('*', 'parsererror').length > 0
  return isWrong ? null : elementNode(parsed.documentElement, '0')
}

function elementNode(element: Element, key: string): ValueNode {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ')
  const inner = [...element.childNodes].filter(isShown)
  const [only] = inner
  if (inner.length === 1 && only !== undefined && only.nodeType === Node.TEXT_NODE) return { key, name: element.nodeName, text: `${attributes} ${only.textContent?.trim() ?? ''}`.trim(), tone: 'text' }
  const node: ValueNode = { key, name: element.nodeName, text: attributes, tone: 'text' }
  return inner.length === 0 ? node : { ...node, children: () => inner.map((child, index) => childNode(child, String(index))) }
}

const isShown = (node: ChildNode) => node instanceof Element || (node.textContent?.trim() ?? '') !== ''

function childNode(node: ChildNode, key: string): ValueNode {
  if (node instanceof Element) return elementNode(node, key)
  const isComment = node.nodeType === Node.COMMENT_NODE
  return { key, name: isComment ? 'comment' : 'text', text: node.textContent?.trim() ?? '', tone: isComment ? 'quiet' : 'text' }
}
