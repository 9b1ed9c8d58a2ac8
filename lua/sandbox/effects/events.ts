import { parseExactJson } from '#domain/exact-json.ts'
import { uuidRuns } from '../host/uuid.ts'
import { textOf } from '../plain-values.ts'
import type { Effect } from './host-call.ts'

export const eventEffects: Record<string, Effect> = {
  'events.emit': (call) => {
    const name = call.text(1)
    if (!call.has(2)) call.bad(2, 'a table is expected')
    const payload = parseExactJson(call.json(2))
    const key = call.table(3)['key']
    call.mustBeAllowed('events:emit', `event/${name}`)
    const event = { name, payload, ...(typeof key === 'string' ? { key: textOf(key) } : {}), at: call.at }
    // Of events of one name and key only the first is delivered.
    const isRepeated = 'key' in event && call.run.journal.events.some((earlier) => earlier.name === name && earlier.key === event.key)
    if (!isRepeated) call.run.journal.note('events', event)
    return call.give(...(uuidRuns['uuid.v4']?.([], call.run.world) ?? []))
  },
}
