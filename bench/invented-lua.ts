/** Repeatable chance (mulberry32), so that two runs measure the same. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pick = <Item>(random: () => number, items: readonly [Item, ...Item[]] | readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

const nouns = ['order', 'job', 'customer', 'invoice', 'sheet', 'plate', 'device', 'queue', 'parcel', 'label', 'stock', 'article', 'ticket', 'webhook']
const fields = ['id', 'status', 'total', 'currency', 'quantity', 'dueAt', 'email', 'sku', 'weight', 'carrier', 'pages', 'bleed', 'media', 'finish']

/** 800 to 2,500 characters of Lua as integrators write it; about one script in a thousand holds the word "zephyr". */
export function inventedScript(random: () => number): string {
  const noun = () => pick(random, nouns)
  const field = () => pick(random, fields)
  const parts = Array.from({ length: 2 + Math.floor(random() * 5) }, () => pick(random, snippets)(noun, field))
  const rare = random() < 0.001 ? '-- goes through the zephyr gateway\n' : ''
  return `local shared = require("shared")\n${rare}local M = {}\n\n${parts.join('\n')}\nreturn M\n`
}

type Word = () => string
const snippets: ((noun: Word, field: Word) => string)[] = [
  (noun, field) => {
    const name = noun()
    return `-- Maps one ${name} of the shop to a ${name} of the platform.\nfunction M.map_${name}(source)\n  local ${name} = { ${field()} = source.${field()}, ${field()} = source.${field()} }\n  if not ${name}.${field()} then\n    error("the ${name} has no ${field()}")\n  end\n  return ${name}\nend\n`
  },
  (noun, field) => {
    const name = noun()
    return `function M.fetch_${name}s(since)\n  local response = http.get(config.baseUrl .. "/${name}s", {\n    query = { updated_since = since, limit = 100 },\n    headers = { Authorization = "Bearer " .. config.${field()}Token },\n  })\n  if response.status ~= 200 then\n    log.warn("${name}s could not be fetched", { status = response.status })\n    return {}\n  end\n  return json.decode(response.body).${name}s\nend\n`
  },
  (noun, field) => {
    const name = noun()
    return `for _, ${name} in ipairs(input.${name}s or {}) do\n  local key = "${name}/" .. ${name}.${field()}\n  if store.get(key) ~= ${name}.${field()} then\n    store.set(key, ${name}.${field()})\n    events.emit("${name}.changed", { ${field()} = ${name}.${field()} })\n  end\nend\n`
  },
  (noun, field) => {
    const name = noun()
    return `local document = xml.parse(request.body)\nlocal ${name} = document:find("//${name.toUpperCase()}")\nif ${name} == nil then\n  return { status = 422, body = { problem = "no ${name} in the message" } }\nend\nlog.info("${name} received", { ${field()} = ${name}.attributes.${field()} })\n`
  },
]
