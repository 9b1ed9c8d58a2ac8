import { visibleAt } from '../scopes/variables.ts'
import { describeType } from '../types/describe-type.ts'
import type { OpenScript } from '../workspace.ts'
import type { Proposal } from './completion-item.ts'
import type { Place } from './place.ts'
import { fieldProposal } from './proposals.ts'

/** Local variables, parameters and the globals of the script itself. */
export function completeNames(opened: OpenScript, place: Place): Proposal[] {
  if (place.kind !== 'name' && place.kind !== 'key') return []
  const { script, types } = opened
  const variables = visibleAt(script.binding, place.replace.start).toReversed()
  const proposals = variables.filter(({ name }) => name !== '' && name !== '_').map((variable, index): Proposal => {
    const type = types.typeOfVariable(variable)
    const proposal = fieldProposal({ name: variable.name, type: () => type, doc: '', isOptional: false, definition: null }, { rank: 1 + index / 1_000 })
    if (proposal.kind === 'function' || proposal.kind === 'method') return proposal
    return { ...proposal, kind: variable.kind === 'parameter' ? 'parameter' : 'variable', detail: describeType(type) }
  })
  return [...proposals, ...ownGlobals(opened, place)]
}

function ownGlobals({ script }: OpenScript, { replace }: Place): Proposal[] {
  const written = [...script.binding.globals.values()].filter(({ references }) => references.some(({ access, name }) => access === 'write' && name.start !== replace.start))
  return written.map(({ name }) => ({ label: name, kind: 'variable', detail: 'global', rank: 4 }))
}
