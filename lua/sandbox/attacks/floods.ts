import { each } from './attack.ts'

export const floods = each('flood', {
  'log lines': 'for i = 1, 200000 do log.info("line " .. i) end',
  'log lines of every level': 'for i = 1, 20000 do log.debug("x") log.warn("x") log.error("x") print(i) end',
  'long log lines': 'local s = ("x"):rep(1000000) for i = 1, 100 do log.info(s) end',
  'log lines with many fields': 'local t = {} for i = 1, 10000 do t["k" .. i] = i end for i = 1, 20 do log.info("x", t) end',
  'log lines with bytes': 'for i = 1, 1000 do log.info("\\0\\27[31m\\255\\n\\r" .. i) end',
  'print of many values': 'local t = {} for i = 1, 200 do t[i] = ("x"):rep(1000) end for i = 1, 100 do print(table.unpack(t)) end',
  requests: 'for i = 1, 100000 do http.get("https://any.example/" .. i) end',
  'large requests': 'local s = ("x"):rep(500000) for i = 1, 100 do http.post("https://any.example/", { body = s }) end',
  events: 'for i = 1, 100000 do events.emit("e" .. i, { i = i }) end',
  'changes of the store': 'for i = 1, 100000 do store.set("k", i) end',
  actions: 'if not input.n then for i = 1, 1000 do actions.call("test", { n = i }) end end',
  errors: 'for i = 1, 100000 do pcall(http.get, "no url") end',
})
