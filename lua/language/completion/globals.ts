import type { OpenScript } from '../workspace.ts'
import type { Proposal } from './completion-item.ts'
import type { Place } from './place.ts'
import { fieldProposal } from './proposals.ts'

/** What the host and Lua's own library offer. */
export function completeGlobals({ types, script }: OpenScript, place: Place): Proposal[] {
  if (place.kind !== 'name' && place.kind !== 'key') return []
  const globals = [...types.world.globals.values()].filter(({ name }) => !(script.kind === 'shared' && name === 'shared'))
  return globals.map((field) => fieldProposal(field, { rank: lessUsed.has(field.name) ? 6 : 3 }))
}

const lessUsed = new Set(['_G', '_VERSION', 'rawequal', 'rawget', 'rawlen', 'rawset', 'xpcall', 'coroutine', 'utf8', 'getmetatable', 'next', 'select'])
