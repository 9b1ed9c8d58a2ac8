import type { Attack } from './attack.ts'

const shapes = {
  'a cycle': 'local v = {} v.v = v',
  'a long cycle': 'local v = {} local t = v for i = 1, 150 do t.next = {} t = t.next end t.next = v',
  'ten thousand tables in each other': 'local v = {} for i = 1, 10000 do v = { v } end',
  'a table that stands in itself by many ways': 'local v = {} for i = 1, 60 do v = { v, v } end',
  'a long text': 'local v = { ("x"):rep(5000000) }',
  'a long list': 'local v = {} for i = 1, 300000 do v[i] = i end',
  'bytes that are no text': 'local v = { "\\255\\254\\0\\192\\128", ["\\0\\255"] = "\\237\\160\\128" }',
  'what has no copy': 'local v = { f = print, c = coroutine.create(print), n = 0/0, i = 1/0, [{}] = 1, [true] = 2, [1.5] = 3 }',
}

const channels = {
  'as the result': 'return v',
  'in a log': 'log.info("x", v)',
  'into the store': 'store.set("x", v)',
  'in an event': 'events.emit("x", v)',
  'to an action': 'if not input.v then return actions.call("test", { v = v }) end',
  'in a request': 'http.post("https://any.example", { json = v })',
  'as an error': 'error(v)',
}

/** Values that are hard to copy, through everything that copies. */
export const awkwardValues: Attack[] = Object.entries(shapes).flatMap(([shape, make]) => Object.entries(channels).map(([channel, pass]): Attack => ({ name: `${shape} ${channel}`, script: `${make} ${pass}` })))
