import type { StoppedFrame } from '../run-report.ts'
import { framesOf } from '../run/code-places.ts'
import type { SeenValue } from '../seen-values.ts'
import type { RunningState } from './running-states.ts'
import type { Variables } from './variables.ts'
import type { SeenCopies } from '../../instrument/seen-copies.ts'

const mostFrames = 100

export type FrameAt = { frame: StoppedFrame; state: RunningState; level: number }
type Readers = { variables: Variables; copies: SeenCopies }
type Visit = Variables['visitLocals']

/** The calls of scripts in a state, innermost first, with their variables. */
export function framesIn(state: RunningState, { variables, copies }: Readers): FrameAt[] {
  const { vm, L } = state
  return vm.activations.list(L, mostFrames).flatMap((activation) => {
    const { level } = activation
    const valuesOf = (visit: Visit) => namedValues((to) => visit(L, level, to), () => copies.copy(L, vm.module.api.lua_gettop(L)))
    return framesOf([activation]).map((place) => {
      const locals = valuesOf((...at) => variables.visitLocals(...at))
      const upvalues = valuesOf((...at) => variables.visitUpvalues(...at))
      return { frame: { ...place, locals, upvalues }, state, level }
    })
  })
}

/** The last of those with one name hides the others; names in parentheses are Lua's own. */
function namedValues(visit: (to: (name: string) => void) => void, copy: () => SeenValue): StoppedFrame['locals'] {
  const values = new Map<string, SeenValue>()
  visit((name) => {
    if (!name.startsWith('(') && name !== '_ENV') values.set(name, copy())
  })
  return [...values].map(([name, value]) => ({ name, value }))
}
