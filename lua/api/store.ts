import type { HostFamily, HostField } from './host-family.ts'

const key: HostField = { name: 'key', type: 'string', doc: 'As in "order/1001"; 200 characters at most.' }
const value: HostField = { name: 'value', type: 'any', doc: 'Anything that JSON can hold; 64 kB at most.' }
const options: HostField = { name: 'options', type: '{ ttlSeconds?: integer }', doc: 'After how many seconds the entry goes away; without it, never.', isOptional: true }

export const store: HostFamily = {
  name: 'store',
  doc: 'State kept between runs, for each connection of its own, shared by all its modules.',
  functions: [
    {
      name: 'store.get',
      parameters: [key],
      returns: [{ type: 'any', doc: 'A copy of the value; `nil` when there is none.' }],
      doc: 'Reads an entry.',
      example: 'local cursor = store.get("cursor") or "2026-01-01T00:00:00Z"',
      policyActions: ['store:read'],
    },
    {
      name: 'store.set',
      parameters: [key, value, options],
      returns: [],
      doc: 'Writes an entry, in place of one that may be there. It stays when the run fails later.',
      example: 'store.set("cursor", date.now())',
      policyActions: ['store:write'],
    },
    {
      name: 'store.add',
      parameters: [key, value, options],
      returns: [{ type: 'boolean', doc: 'False when the key was taken; then nothing is written.' }],
      doc: 'Writes an entry only if the key is free, as one step: of two runs at once, one gets true. The way to do something once.',
      example: 'if not store.add("seen/1001", date.now(), { ttlSeconds = 86400 }) then return { duplicate = true } end',
      policyActions: ['store:write'],
    },
    {
      name: 'store.delete',
      parameters: [key],
      returns: [{ type: 'boolean', doc: 'Whether there was one.' }],
      doc: 'Removes an entry.',
      example: 'store.delete("token")',
      policyActions: ['store:write'],
    },
    {
      name: 'store.keys',
      parameters: [{ name: 'prefix', type: 'string', doc: 'What the keys start with; all of them when not given.', isOptional: true }],
      returns: [{ type: 'string[]', doc: 'In alphabetical order, 1,000 at most.' }],
      doc: 'Lists keys.',
      example: 'for _, key in ipairs(store.keys("subscription/")) do store.delete(key) end',
      policyActions: ['store:read'],
    },
  ],
  values: [],
  classes: [],
}
