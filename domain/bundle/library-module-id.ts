import { moduleId } from '../ids.ts'
import type { ModuleId, OriginId } from '../ids.ts'

const seeds = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const

/** The id of a library module in one version: always the same, so that loading a bundle again changes nothing. */
export function libraryModuleId(origin: OriginId, version: number): ModuleId {
  const hex = seeds.map((seed) => hash(`${origin}/${version}`, seed)).join('')
  // RFC 9562 gives version 8 to ids that their maker derives in a way of its own.
  return moduleId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`)
}

/** FNV-1a with a final mix, as eight hexadecimal digits. */
function hash(text: string, seed: number): string {
  let sum = seed
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 16), 0x45d9f3b)
  return ((sum ^ (sum >>> 15)) >>> 0).toString(16).padStart(8, '0')
}
