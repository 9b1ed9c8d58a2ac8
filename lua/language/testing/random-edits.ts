const scraps = [
  'end', ' end\n', 'function f()\n', 'if x then\n', 'local x = ', '"', "'", '[[', ']]', '--', '--[[', '(', ')', '{', '}', '=', '.', ':', ',', ';', '\n', ' ', 'x', 'return ', 'do ', 'until x\n',
  'repeat\n', 'goto l\n', '::l::', 'local function g(a)\n', '\\', '[', ']', '==', '...', '1', 'local config = {}\n', 'local _ENV = {}\n', '---@type string\n', '---@class A\n', '\r\n',
]

/** A whole number below another one. */
export type Chance = (below: number) => number

/** Repeatable (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** Texts that follow each other as when a person edits: parts typed, taken out, moved, and mostly taken back after a while. */
export function editsOf(text: string, count: number): string[] {
  const chance = chanceFrom(text.length + count)
  const texts: string[] = []
  let now = text
  for (let round = 0; round < count; round += 1) {
    now = chance(4) === 0 ? (texts.at(-2) ?? text) : edited(now, chance)
    texts.push(now)
  }
  return texts
}

/** One scrap typed, taken out or put elsewhere. */
export function edited(text: string, chance: Chance): string {
  const at = chance(text.length + 1)
  const to = Math.min(text.length, at + (chance(3) === 0 ? chance(200) : chance(8)))
  const kind = chance(4)
  if (kind === 0) return text.slice(0, at) + text.slice(to)
  if (kind === 1) return text.slice(0, at) + text.slice(to, to + chance(60)) + text.slice(at)
  return text.slice(0, at) + (scraps[chance(scraps.length)] ?? '') + text.slice(kind === 2 ? at : to)
}
