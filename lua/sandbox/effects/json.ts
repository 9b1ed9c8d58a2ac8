import { JsonFault } from '../json/decode-json.ts'
import type { Effect } from './host-call.ts'

export const jsonEffects: Record<string, Effect> = {
  'json.encode': (call) => {
    const options = call.has(2) ? call.value(2) : {}
    const indent = typeof options === 'object' && options !== null && !Array.isArray(options) ? options['indent'] : 0
    return call.give(call.jsonBytes(1, { indent: typeof indent === 'number' ? Math.min(Math.max(indent, 0), 16) : 0 }))
  },
  'json.decode': (call) => {
    const text = call.bytes(1)
    try {
      return call.giveJsonBytes(text)
    } catch (fault) {
      if (!(fault instanceof JsonFault)) throw fault
      return call.give(undefined, fault.message)
    }
  },
  'json.array': (call) => call.giveMarkedList(1),
}
