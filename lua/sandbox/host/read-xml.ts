import { SaxesParser } from 'saxes'
import { bytesOf } from '../plain-values.ts'
import type { PlainTable, PlainValue } from '../plain-values.ts'
import { decodeXml } from './xml-encoding.ts'

export type ReadXml = { ok: true; element: PlainTable } | { ok: false; problem: string }

/** As deep as libxml2 reads. A document of print shops has 30 levels at most. */
const maxDepth = 256
/** Of elements, attributes and other nodes together: more than the memory of a run holds. */
const maxNodes = 300_000

/** A document, in bytes, as the XmlElement of lua/api; else what is wrong, with line and column from one. */
export function readXml(bytes: string): ReadXml {
  const decoded = decodeXml(bytes)
  if (!decoded.ok) return decoded
  const tree = new TreeBuilder()
  const parser = new SaxesParser({ xmlns: true, position: true })
  const refuse = (why: string) => {
    throw new NotRead(`line ${parser.line}, column ${parser.column}: ${why}`)
  }
  const add = (deed: () => void) => {
    deed()
    if (tree.nodes > maxNodes) refuse(`more than ${maxNodes} elements, attributes and texts`)
    if (tree.depth > maxDepth) refuse(`elements nested more than ${maxDepth} levels deep`)
  }
  parser.on('error', (error) => refuse(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')))
  parser.on('doctype', (doctype) => (doctype.includes('<!ENTITY') || doctype.includes('%') ? refuse('a document type with entities is not read') : undefined))
  parser.on('opentag', (tag) => add(() => tree.open(tag)))
  parser.on('closetag', () => tree.close())
  parser.on('text', (text) => add(() => tree.text(text)))
  parser.on('cdata', (text) => add(() => tree.markup('cdata', text)))
  parser.on('comment', (text) => add(() => tree.markup('comment', text)))
  parser.on('processinginstruction', ({ target, body }) => add(() => tree.markup('instruction', body === '' ? target : `${target} ${body}`)))
  try {
    parser.write(decoded.text).close()
  } catch (error) {
    if (error instanceof NotRead) return { ok: false, problem: error.message }
    throw error
  }
  return tree.root === null ? { ok: false, problem: 'there is no element' } : { ok: true, element: tree.root }
}

class NotRead extends Error {}

type OpenTag = { name: string; local: string; uri: string; attributes: Record<string, { value: string }> }

class TreeBuilder {
  root: PlainTable | null = null
  nodes = 0
  /** The children of the elements that are open, the innermost last. */
  readonly #open: PlainValue[][] = []

  get depth(): number {
    return this.#open.length
  }

  open({ name, local, uri, attributes }: OpenTag): void {
    const children: PlainValue[] = []
    const values: PlainTable = Object.create(null)
    const order = Object.keys(attributes).map((key) => bytesOf(key))
    for (const [key, { value }] of Object.entries(attributes)) values[bytesOf(key)] = bytesOf(value)
    const element: PlainTable = { name: bytesOf(name), localName: bytesOf(local), namespace: bytesOf(uri), attributes: values, attributeOrder: order, children }
    this.#put(element)
    this.nodes += order.length
    this.root ??= element
    this.#open.push(children)
  }

  close(): void {
    this.#open.pop()
  }

  text(text: string): void {
    if (this.depth > 0) this.#put(bytesOf(text))
  }

  markup(kind: 'comment' | 'cdata' | 'instruction', text: string): void {
    if (this.depth > 0) this.#put({ kind, text: bytesOf(text) })
  }

  #put(node: PlainValue): void {
    this.#open.at(-1)?.push(node)
    this.nodes += 1
  }
}
