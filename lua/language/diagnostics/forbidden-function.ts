import type { Node } from '../parser/children.ts'
import { forbiddenGlobals } from '../types/host-types.ts'
import type { Finding, Rule } from './diagnostic.ts'

export const forbiddenFunction: Rule = {
  name: 'forbidden-function',
  severity: 'error',
  explanation: 'A part of standard Lua is used that is not there in a connector.',
  check: ({ script }) =>
    Object.entries(forbiddenGlobals).flatMap(([name, reason]) => {
      const references = script.binding.globals.get(name)?.references ?? []
      return references.map((reference): Finding => ({ start: reference.name.start, end: reference.name.end, message: reason }))
    }),
  checkPiece: ({ piece }) => piece.nodes.filter(isDump).map(({ start, end }) => ({ start, end, message: 'Functions can not be turned into bytes here.' })),
}

const isDump = (node: Node): boolean => node.kind === 'member' && node.name.text === 'dump' && node.object.kind === 'name' && node.object.text === 'string'
