import { allFields } from '../types/fields.ts'
import { signatureOf } from '../types/lua-type.ts'
import type { OpenScript } from '../workspace.ts'
import type { Proposal } from './completion-item.ts'
import type { Place } from './place.ts'
import { fieldProposal } from './proposals.ts'

/** Fields behind a dot, methods behind a colon. */
export function completeFields({ types }: OpenScript, place: Place): Proposal[] {
  if (place.kind !== 'member') return []
  const fields = [...allFields(types.typeOf(place.object)).values()]
  const fitting = place.withColon ? fields.filter((field) => signatureOf(field.type()) !== null) : fields
  return fitting.filter(({ name }) => isIdentifier(name) && !name.startsWith('__')).map((field) => fieldProposal(field, { rank: rankOf(field.isOptional, field.name) }))
}

/** What may be left out comes later, private fields last. */
const rankOf = (isOptional: boolean, name: string): number => (name.startsWith('_') ? 9 : isOptional ? 2 : 1)

const isIdentifier = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name)
