import type { Finding, Rule } from './diagnostic.ts'

export const portability: Rule = {
  name: 'portability',
  severity: 'information',
  explanation: 'A construct is used that other hosts of Lua lack or treat differently.',
  check: ({ script }) => {
    const findings: Finding[] = []
    script.visit((node) => {
      if (node.kind === 'local') for (const { attributeSpan } of node.names) if (attributeSpan) findings.push({ ...attributeSpan, message: 'Attributes came with Lua 5.4; other hosts ignore or refuse them.' })
      if (node.kind === 'goto') findings.push({ start: node.start, end: node.end, message: 'Some hosts have no `goto`.' })
      if (node.kind === 'string' && script.text.slice(node.start, node.end).includes('\\z')) findings.push({ start: node.start, end: node.end, message: 'Some hosts do not know the escape \\z.' })
    })
    for (const { name } of script.binding.globals.get('coroutine')?.references ?? []) findings.push({ start: name.start, end: name.end, message: 'Some hosts have no coroutines.' })
    return findings
  },
}
