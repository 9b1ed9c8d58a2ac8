import type { Node } from '../parser/children.ts'
import type { Finding, Rule } from './diagnostic.ts'

export const portability: Rule = {
  name: 'portability',
  severity: 'information',
  explanation: 'A construct is used that other hosts of Lua lack or treat differently.',
  check: ({ script }) => (script.binding.globals.get('coroutine')?.references ?? []).map(({ name }) => ({ start: name.start, end: name.end, message: 'Some hosts have no coroutines.' })),
  checkPiece: ({ piece }, { text }) => piece.nodes.flatMap((node) => findingsAt(node, text)),
}

const none: Finding[] = []

function findingsAt(node: Node, text: string): Finding[] {
  const { start, end } = node
  if (node.kind === 'goto') return [{ start, end, message: 'Some hosts have no `goto`.' }]
  if (node.kind === 'string') return text.slice(start, end).includes('\\z') ? [{ start, end, message: 'Some hosts do not know the escape \\z.' }] : none
  if (node.kind !== 'local') return none
  return node.names.flatMap(({ attributeSpan }) => (attributeSpan ? [{ ...attributeSpan, message: 'Attributes came with Lua 5.4; other hosts ignore or refuse them.' }] : none))
}
