import type { OpenScript } from '../workspace.ts'
import type { Proposal } from './completion-item.ts'
import type { Place } from './place.ts'

const statements = ['break', 'do', 'else', 'elseif', 'end', 'for', 'function', 'goto', 'if', 'local', 'repeat', 'return', 'until', 'while']
const values = ['and', 'false', 'function', 'in', 'nil', 'not', 'or', 'then', 'do', 'true', 'end']

export function completeKeywords(_: OpenScript, place: Place): Proposal[] {
  if (place.kind !== 'name') return []
  return (place.startsStatement ? statements : values).map((label) => ({ label, kind: 'keyword', detail: '', rank: 5 }))
}
