import type { Block } from '../parser/ast.ts'
import { type Node, walk } from '../parser/children.ts'
import { type Chunk, parse } from '../parser/parse.ts'
import { bind } from '../scopes/bind.ts'
import type { Binding } from '../scopes/variables.ts'
import { CommentIndex } from './annotations.ts'
import { type Facts, gatherFacts } from './facts.ts'
import type { ModuleKind } from './host-types.ts'
import { lazy } from './lua-type.ts'

/** One script of a connector, read as far as it was asked for. */
export class Script {
  readonly uri: string
  readonly kind: ModuleKind
  readonly text: string
  /** Of an action: the JSON Schema of its input. */
  readonly inputSchema: string | null
  readonly chunk: Chunk
  readonly binding: Binding
  readonly comments: CommentIndex
  private readonly gather: () => Facts | null
  private readonly flatten: () => readonly Node[]

  constructor({ uri, kind, text, inputSchema = null }: { uri: string; kind: ModuleKind; text: string; inputSchema?: string | null }) {
    this.uri = uri
    this.kind = kind
    this.text = text
    this.inputSchema = inputSchema
    this.chunk = parse(text)
    this.binding = bind(this.chunk)
    this.comments = new CommentIndex(text, this.chunk.tokens.comments)
    this.flatten = lazy<readonly Node[]>(() => nodesOf(this.chunk.body), [])
    this.gather = lazy<Facts | null>(() => gatherFacts(this.chunk, this.binding), null)
  }

  get facts(): Facts {
    return this.gather() ?? gatherFacts(this.chunk, this.binding)
  }

  /** Visits all nodes, parents before children, in the order of the text; the tree is walked only once for all who ask. */
  visit(visitor: (node: Node) => void): void {
    for (const node of this.flatten()) visitor(node)
  }
}

function nodesOf(body: Block): Node[] {
  const nodes: Node[] = []
  walk(body, (node) => nodes.push(node))
  return nodes
}
