import { covers } from '../parser/span.ts'
import type { Variable } from '../scopes/variables.ts'
import type { Rule } from './diagnostic.ts'

export const shadowing: Rule = {
  name: 'shadowing',
  severity: 'hint',
  explanation: 'A variable hides another one of the same name that is still needed around it.',
  check: ({ script }) => script.binding.variables.filter(hides).map(({ name, declaration, shadows }) => ({
    start: declaration.start,
    end: declaration.end,
    message: `\`${name}\` hides a variable of the same name.`,
    ...(shadows ? { related: { start: shadows.declaration.start, end: shadows.declaration.end, message: 'The hidden variable is declared here.' } } : {}),
  })),
}

/** `local name = name` and the hidden `self` of a method are meant. */
function hides({ name, kind, shadows, origin }: Variable): boolean {
  if (!shadows || kind === 'self' || name === '' || name.startsWith('_')) return false
  const isCopy = origin.kind === 'value' && shadows.references.some((reference) => covers(origin.expression, reference.name))
  return !isCopy
}
