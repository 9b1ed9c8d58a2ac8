import type { Name } from '../parser/ast.ts'
import type { Node } from '../parser/children.ts'
import { type Chunk, parse } from '../parser/parse.ts'
import { reparse } from '../parser/reparse.ts'
import { bind } from '../scopes/bind.ts'
import { canBeLinked, Linker } from '../scopes/link.ts'
import type { Binding, Global, Variable } from '../scopes/variables.ts'
import { CommentIndex } from './annotations.ts'

import type { ModuleKind } from './host-types.ts'
import { Passage } from './passage.ts'
import { ScriptFacts } from './script-facts.ts'

type Source = { uri: string; kind: ModuleKind; text: string; inputSchema?: string | null }

/** One script of a connector, read as far as it was asked for. */
export class Script {
  readonly uri: string
  readonly kind: ModuleKind
  readonly text: string
  /** Of an action: the JSON Schema of its input. */
  readonly inputSchema: string | null
  readonly chunk: Chunk
  readonly passages: readonly Passage[]
  readonly binding: Binding
  readonly comments: CommentIndex
  private gathered: ScriptFacts | null = null
  /** Then the variables are others than those that the passages know, and so are those in their facts. */
  private isBoundWhole = false

  /** Takes over from the script before the edit what the edit left alone; that one must not be used any more. */
  constructor({ uri, kind, text, inputSchema = null }: Source, before: Script | null = null) {
    this.uri = uri
    this.kind = kind
    this.text = text
    this.inputSchema = inputSchema
    this.chunk = before ? reparse(before.chunk, text) : parse(text)
    this.passages = passagesOf(this.chunk, before?.passages ?? [])
    this.binding = this.bindPassages(before)
    this.comments = new CommentIndex(text, this.chunk.tokens.comments)
  }

  get facts(): ScriptFacts {
    const meaningOf = (name: Name) => this.binding.variableOf.get(name) ?? this.binding.globalOf.get(name)
    this.gathered ??= new ScriptFacts(this.passages.map((passage) => passage.facts(meaningOf)), (offset) => this.passageAt(offset)?.facts(meaningOf) ?? null)
    return this.gathered
  }

  /** Visits all nodes, parents before children, in the order of the text; the tree is walked only once for all who ask. */
  visit(visitor: (node: Node) => void): void {
    for (const { piece } of this.passages) for (const node of piece.nodes) visitor(node)
  }

  private bindPassages(before: Script | null): Binding {
    if (!canBeLinked(this.passages.map(({ binding }) => binding))) return this.bindWhole()
    const linker = new Linker(before?.binding.globals ?? new Map<string, Global>(), this.text.length)
    for (const passage of this.passages) if (!linker.link(passage.binding) || before?.isBoundWhole) passage.forgetFacts()
    const meaningOf = (name: Name) => this.meaningOf(name)
    return linker.binding(meaningOf)
  }

  private bindWhole(): Binding {
    this.isBoundWhole = true
    for (const passage of this.passages) passage.forgetFacts()
    return bind(this.chunk)
  }

  private meaningOf(name: Name): Variable | Global | undefined {
    const binding = this.passageAt(name.start)?.binding
    return binding?.variableOf.get(name) ?? binding?.free.get(name)?.meaning ?? undefined
  }

  /** The last one that begins before a place or at it. */
  private passageAt(offset: number): Passage | null {
    let [low, high] = [0, this.passages.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.passages[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return this.passages[low - 1] ?? null
  }
}

function passagesOf({ pieces, tokens }: Chunk, before: readonly Passage[]): Passage[] {
  const known = new Map(before.map((passage) => [passage.piece, passage]))
  return pieces.map((piece) => {
    const start = tokens.starts[piece.first] ?? 0
    const passage = known.get(piece) ?? new Passage(piece, start)
    passage.moveTo(start)
    return passage
  })
}

