import type { Variable } from '../scopes/variables.ts'
import type { Finding, Rule } from './diagnostic.ts'

export const unusedParameter: Rule = {
  name: 'unused-parameter',
  severity: 'hint',
  explanation: 'A parameter is never read, nor is one behind it. A name that starts with `_` says that this is meant.',
  check: ({ script }) => {
    const { variables } = script.binding
    const parameters = variables.filter(({ kind, name }) => kind === 'parameter' && name !== '')
    return parameters.filter((parameter) => isUnused(parameter) && !parameters.some((later) => isBehind(later, parameter) && !isUnused(later))).filter(({ name }) => !name.startsWith('_')).map(findingFor)
  },
}

const isUnused = ({ references }: Variable): boolean => references.every(({ access }) => access === 'write')

/** A parameter before one that is used must stay where it is. */
const isBehind = (later: Variable, parameter: Variable): boolean => later.owner === parameter.owner && later.declaration.start > parameter.declaration.start

function findingFor({ name, declaration: { start, end } }: Variable): Finding {
  return { start, end, message: `The parameter \`${name}\` is never used.`, isUnnecessary: true }
}
