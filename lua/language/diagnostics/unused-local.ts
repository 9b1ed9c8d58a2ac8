import type { Variable } from '../scopes/variables.ts'
import type { Finding, Rule } from './diagnostic.ts'

export const unusedLocal: Rule = {
  name: 'unused-local',
  severity: 'warning',
  explanation: 'A local variable, loop variable or function is never read. A name that starts with `_` says that this is meant.',
  check: ({ script }) => script.binding.variables.filter(isUnused).map(findingFor),
}

function isUnused({ kind, name, references, attribute }: Variable): boolean {
  if (kind === 'parameter' || kind === 'self' || name === '' || name.startsWith('_') || attribute === 'close') return false
  return references.every(({ access }) => access === 'write')
}

function findingFor({ name, declaration, references, kind }: Variable): Finding {
  const words = references.length > 0 ? 'is assigned but never read' : kind === 'function' ? 'is never called' : 'is never used'
  const { start, end } = declaration
  const fix = { title: `Rename to _${name}`, edits: [declaration, ...references.map((reference) => reference.name)].map((span) => ({ start: span.start, end: span.end, text: `_${name}` })) }
  return { start, end, message: `\`${name}\` ${words}.`, isUnnecessary: true, ...(kind === 'loop variable' ? { fix } : {}) }
}
