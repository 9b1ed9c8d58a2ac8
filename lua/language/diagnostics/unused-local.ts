import { covers } from '../parser/span.ts'
import type { Reference, Variable } from '../scopes/variables.ts'
import type { Finding, Rule } from './diagnostic.ts'

export const unusedLocal: Rule = {
  name: 'unused-local',
  severity: 'warning',
  explanation: 'A local variable, loop variable or function is never read. A name that starts with `_` says that this is meant.',
  check: ({ script }) => script.binding.variables.filter(isUnused).map(findingFor),
}

function isUnused(variable: Variable): boolean {
  const { kind, name, references, attribute } = variable
  if (kind === 'parameter' || kind === 'self' || name === '' || name.startsWith('_') || attribute === 'close') return false
  return references.every((reference) => reference.access === 'write' || isOwn(variable, reference))
}

/** A function that only calls itself is called by nobody. */
const isOwn = ({ origin }: Variable, { name }: Reference): boolean => origin.kind === 'function' && covers(origin.function, name)

function findingFor(variable: Variable): Finding {
  const { name, declaration, references, kind } = variable
  const isCalledByItself = references.some((reference) => reference.access === 'read' && isOwn(variable, reference))
  const words = isCalledByItself ? 'is only called by itself' : references.length > 0 ? 'is assigned but never read' : kind === 'function' ? 'is never called' : 'is never used'
  const { start, end } = declaration
  const fix = { title: `Rename to _${name}`, edits: [declaration, ...references.map((reference) => reference.name)].map((span) => ({ start: span.start, end: span.end, text: `_${name}` })) }
  return { start, end, message: `\`${name}\` ${words}.`, isUnnecessary: true, ...(kind === 'loop variable' ? { fix } : {}) }
}
