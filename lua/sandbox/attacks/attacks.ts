import type { Attack } from './attack.ts'
import { awkwardValues } from './awkward-values.ts'
import { binaryChunks } from './binary-chunks.ts'
import { endlessLoops } from './endless-loops.ts'
import { floods } from './floods.ts'
import { memoryBombs } from './memory-bombs.ts'
import { metatableTricks } from './metatable-tricks.ts'
import { policyDodges } from './policy-dodges.ts'
import { prototypeKeys } from './prototype-keys.ts'
import { reachJavaScript } from './reach-javascript.ts'

/** Everything a script was ever seen to try, and more. */
export const attacks: readonly Attack[] = [
  ...reachJavaScript,
  ...prototypeKeys,
  ...endlessLoops,
  ...memoryBombs,
  ...metatableTricks,
  ...binaryChunks,
  ...awkwardValues,
  ...floods,
  ...policyDodges,
]
