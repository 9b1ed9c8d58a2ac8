import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ConnectorContent } from './connector.ts'
import { moduleKindNames } from './module-kinds/kinds.ts'

/** Of 96 bits: nobody finds another script with the print of one. */
const printLength = 24
const known = new WeakMap<ConnectorContent, readonly string[]>()

/** What each script of a content is known by; the same scripts have the same prints, wherever they stand. */
export function codePrints(content: ConnectorContent): readonly string[] {
  const prints = known.get(content) ?? printsOf(content)
  known.set(content, prints)
  return prints
}

/** The fields of a content that hold scripts. */
export const codeParts = (content: ConnectorContent): string[] => [
  ...(isCode(content.sharedLibrary) ? ['sharedLibrary'] : []),
  ...moduleKindNames.filter((kind) => content[kind].some(({ script }) => isCode(script))),
]

const isCode = (script: string | null) => script !== null && script.trim() !== ''

function printsOf(content: ConnectorContent): readonly string[] {
  const scripts = [content.sharedLibrary ?? '', ...moduleKindNames.flatMap((kind) => content[kind].map(({ script }) => script))]
  const written = new Set(scripts.filter(isCode))
  return [...written].map((script) => bytesToHex(sha256(utf8ToBytes(script))).slice(0, printLength))
}
