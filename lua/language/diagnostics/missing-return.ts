import type { ModuleKind } from '../types/host-types.ts'
import type { Rule } from './diagnostic.ts'

const needed: Partial<Record<ModuleKind, string>> = {
  actions: 'An action returns its output to the one who called it.',
  apiEndpoints: 'An endpoint returns the response.',
  shared: 'The shared library returns the table that modules see as `shared`.',
}

export const missingReturn: Rule = {
  name: 'missing-return',
  severity: 'warning',
  explanation: 'A script ends without the value that its kind of module must return.',
  check: ({ script }) => {
    const reason = needed[script.kind]
    const { statements } = script.chunk.body
    const last = statements.at(-1)
    if (reason === undefined || last === undefined || script.chunk.problems.length > 0) return []
    const hasValue = script.facts.returnsOf(null).some(({ values }) => values.length > 0)
    return hasValue ? [] : [{ start: last.start, end: last.end, message: `\`return\` is missing. ${reason}` }]
  },
}
