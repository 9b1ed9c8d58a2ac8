import type { Block, Goto, Label, Name } from '../parser/ast.ts'
import { childrenOf, type Node } from '../parser/children.ts'

/** A label with the jumps that lead to it. */
export type LabelUses = { label: Label; jumps: Goto[] }

const nothingVisible: ReadonlyMap<string, LabelUses> = new Map()

/** The label that a name belongs to, in a `goto` or in `::name::`; null for any other name, and for a jump that leads nowhere. */
export function labelUsesOf(body: Block, name: Name): LabelUses | null {
  return labelsIn(body).find(({ label, jumps }) => label.name === name || jumps.some((jump) => jump.label === name)) ?? null
}

export function labelsIn(body: Block): LabelUses[] {
  const found: LabelUses[] = []
  visitBlock(body.statements, nothingVisible, found)
  return found
}

/** A block sees its labels, also before they stand there, and those of the blocks around it in the same function. */
function visitBlock(nodes: readonly Node[], outer: ReadonlyMap<string, LabelUses>, found: LabelUses[]): void {
  const visible = new Map(outer)
  for (const node of nodes) {
    if (node.kind !== 'label') continue
    const uses = { label: node, jumps: [] }
    found.push(uses)
    visible.set(node.name.text, uses)
  }
  for (const node of nodes) visit(node, visible, found)
}

function visit(start: Node, visible: ReadonlyMap<string, LabelUses>, found: LabelUses[]): void {
  const waiting: Node[] = [start]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'goto') visible.get(node.label.text)?.jumps.push(node)
    const blocks = blocksOf(node)
    for (const block of blocks) visitBlock(block.statements, node.kind === 'function' ? nothingVisible : visible, found)
    const inBlocks = new Set<Node>(blocks.flatMap(({ statements }) => statements))
    waiting.push(...childrenOf(node).filter((child) => !inBlocks.has(child)))
  }
}

function blocksOf(node: Node): Block[] {
  if (node.kind === 'if') return [...node.clauses.map(({ body }) => body), ...(node.otherwise ? [node.otherwise] : [])]
  if (node.kind === 'function statement' || node.kind === 'local function' || !('body' in node)) return []
  return [node.body]
}
