import { forbiddenGlobals } from '../types/host-types.ts'
import type { Finding, Rule } from './diagnostic.ts'

export const forbiddenFunction: Rule = {
  name: 'forbidden-function',
  severity: 'error',
  explanation: 'A part of standard Lua is used that is not there in a connector.',
  check: ({ script }) => {
    const findings = Object.entries(forbiddenGlobals).flatMap(([name, reason]) => {
      const references = script.binding.globals.get(name)?.references ?? []
      return references.map((reference): Finding => ({ start: reference.name.start, end: reference.name.end, message: reason }))
    })
    script.visit((node) => {
      const isDump = node.kind === 'member' && node.name.text === 'dump' && node.object.kind === 'name' && node.object.text === 'string'
      if (isDump) findings.push({ start: node.start, end: node.end, message: 'Functions can not be turned into bytes here.' })
    })
    return findings
  },
}
