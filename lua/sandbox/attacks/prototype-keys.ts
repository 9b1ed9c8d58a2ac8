import type { Attack } from './attack.ts'

const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'then', 'toJSON']

const channels: Record<string, (key: string) => string> = {
  'a result': (key) => `return { ["${key}"] = { escaped = true, ["${key}"] = { escaped = true } } }`,
  'JSON that is read': (key) => `local v = json.decode('{"${key}":{"escaped":true}}') assert(v["${key}"].escaped) return json.encode(v)`,
  'fields of a log': (key) => `log.info("x", { ["${key}"] = { escaped = true } })`,
  'the store': (key) => `store.set("${key}", { ["${key}"] = { escaped = true } }) return store.get("${key}")["${key}"].escaped`,
  'an event': (key) => `events.emit("${key}", { ["${key}"] = { escaped = true } }, { key = "${key}" })`,
  'a request': (key) => `return (http.post("https://any.example", { headers = { ["${key}"] = "x" }, query = { ["${key}"] = "x" }, form = { ["${key}"] = "x" } })).status`,
  'options': (key) => `csv.encode({ { ["${key}"] = 1 } }, { columns = { "${key}" }, ["${key}"] = { escaped = true } }) return csv.parse("${key}\\n1")[1]["${key}"]`,
  'the attributes of XML': (key) => `return xml.serialize(xml.parse('<${key} ${key}="1"><${key}/></${key}>'))`,
}

export const prototypeKeys: Attack[] = Object.entries(channels).flatMap(([channel, script]) => keys.map((key): Attack => ({ name: `the key ${key} in ${channel}`, script: script(key) })))
