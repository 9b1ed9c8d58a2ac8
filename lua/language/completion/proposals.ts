import { describeParameter, describeResults, describeType } from '../types/describe-type.ts'
import { type Field, signatureOf } from '../types/lua-type.ts'
import type { CompletionKind, Proposal } from './completion-item.ts'

/** A field or global as a proposal. */
export function fieldProposal(field: Field, { rank, kind }: { rank: number; kind?: CompletionKind }): Proposal {
  const type = field.type()
  const signature = signatureOf(type)
  if (!signature) return { label: field.name, kind: kind ?? (type.kind === 'table' && type.name === field.name ? 'module' : 'field'), detail: describeType(type), doc: field.doc || (type.kind === 'table' ? type.doc : ''), rank }
  const results = describeResults(signature)
  const parameters = signature.parameters.map((parameter) => describeParameter(parameter)).join(', ')
  const example = signature.example === '' ? '' : `\n\n\`\`\`lua\n${signature.example}\n\`\`\``
  return {
    label: field.name,
    kind: kind ?? (signature.hasSelf ? 'method' : 'function'),
    detail: `(${parameters}${signature.isVararg ? `${parameters === '' ? '' : ', '}...` : ''})${results === '' ? '' : `: ${results}`}`,
    doc: `${field.doc || signature.doc}${example}`,
    rank,
  }
}
