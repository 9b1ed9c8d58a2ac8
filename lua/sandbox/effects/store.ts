import { parseExactJson } from '#domain/exact-json.ts'
import { HostError } from '../plain-values.ts'
import type { Effect, HostCall } from './host-call.ts'

const keyLimit = 200
const valueLimit = 64 * 1024
const listLimit = 1_000

export const storeEffects: Record<string, Effect> = {
  'store.get': (call) => {
    const value = call.run.store.get(allowedKey(call, 'store:read'))
    return value === undefined ? call.give(undefined) : call.giveJson(value)
  },
  'store.set': (call) => {
    write(call, allowedKey(call, 'store:write'))
    return 0
  },
  'store.add': (call) => {
    const key = allowedKey(call, 'store:write')
    if (call.run.store.has(key)) return call.give(false)
    write(call, key)
    return call.give(true)
  },
  'store.delete': (call) => {
    const key = allowedKey(call, 'store:write')
    if (!call.run.store.has(key)) return call.give(false)
    change(call, key, undefined)
    return call.give(true)
  },
  'store.keys': (call) => {
    const prefix = call.has(1) ? call.text(1) : ''
    call.mustBeAllowed('store:read', `store/${prefix}`)
    const keys = [...call.run.store.keys()].filter((key) => key.startsWith(prefix) && !call.isDenied('store:read', `store/${key}`)).sort()
    return call.giveJson(JSON.stringify(keys.slice(0, listLimit)))
  },
}

function allowedKey(call: HostCall, action: 'store:read' | 'store:write'): string {
  const key = call.text(1)
  if (key.length > keyLimit) call.bad(1, `a key has ${keyLimit} characters at most`)
  call.mustBeAllowed(action, `store/${key}`)
  return key
}

function write(call: HostCall, key: string): void {
  if (!call.has(2)) call.bad(2, 'a value is expected; store.delete removes one')
  const value = call.json(2)
  if (value.length > valueLimit) throw new HostError(`a value of the store has ${valueLimit / 1024} kB at most, this one has ${Math.ceil(value.length / 1024)} kB`)
  change(call, key, value)
}

function change(call: HostCall, key: string, value: string | undefined): void {
  const { store, journal } = call.run
  journal.note('store', { key, before: parsed(store.get(key)), after: parsed(value), at: call.at })
  if (value === undefined) store.delete(key)
  else store.set(key, value)
}

const parsed = (json: string | undefined) => (json === undefined ? undefined : parseExactJson(json))
