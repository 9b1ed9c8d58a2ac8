import { HostError } from '../plain-values.ts'
import type { Effect } from './host-call.ts'

export const requireEffects: Record<string, Effect> = {
  require: (call) => {
    const name = call.text(1)
    if (name !== 'shared') throw new HostError(`there is no library ${JSON.stringify(name)}; the only one is "shared"`)
    return call.giveGlobal('shared')
  },
}
