type Random = () => number

const deepest = 3

/** A Lua program that uses all of the grammar, ends, and returns what it saw on the way; now and then something fails and is caught. */
export function inventedProgram(random: Random): string {
  const writer = new Writer(random)
  const parts = Array.from({ length: 5 }, () => `note(pcall(function(a, ...)\n${writer.block({ depth: 0, isVararg: true })}\nend, ${writer.number(1)}, ${writer.list(1)}))`)
  return `local seen, turns = {}, 0
local function note(...)
  for i = 1, select("#", ...) do
    local v = select(i, ...)
    seen[#seen + 1] = type(v) == "number" and tostring(v) or type(v) == "string" and #v < 100 and v or v == nil and "nil" or type(v)
  end
  return ...
end
local function turn() turns = turns + 1 if turns > 500 then error("enough", 0) end return true end
local object = setmetatable({ n = 1 }, { __index = function(_, k) return 3 end, __call = function(_, ...) return ... end, __add = function() return 7 end, __close = function() note("closed") end })
function object:method(x, ...) note(x, ...) self.n = self.n + 1 return self, x, ... end
local function f(...) note(...) return ... end
local a, b, c, d = 1, 2.5, 3, { 1, 2, x = { y = 4 } }
${parts.join('\n')}
return seen`
}

/** Where a text stands: how deep in blocks, and whether its function takes varargs. */
type Place = { depth: number; isVararg: boolean }

class Writer {
  private readonly random: Random
  private labels = 0
  private isVararg = false

  constructor(random: Random) {
    this.random = random
  }

  private pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[Math.floor(this.random() * items.length)] ?? items[0]
  }

  private oneOf(...writers: [() => string, ...(() => string)[]]): string {
    return this.pick(writers)()
  }

  block(place: Place): string {
    const statements = Array.from({ length: 2 + Math.floor(this.random() * 4) }, () => this.statement(place))
    this.isVararg = place.isVararg
    if (this.random() < 0.2) {
      statements.push(this.oneOf(() => `return ${this.list(0)}`, () => `return ${this.call(1)}`, () => 'return', () => `return (${this.call(1)});`, () => `return f(${this.list(1)})`, () => 'return tostring(a):rep(2)'))
    }
    return statements.join(this.pick(['\n', ' ', ';', '\n-- note\n', ' --[[ note ]] ']))
  }

  private variable(): string {
    return this.pick(['a', 'b', 'c'])
  }

  private statement(place: Place): string {
    this.isVararg = place.isVararg
    if (place.depth < deepest && this.random() < 0.45) return this.compound(place)
    return this.oneOf(
      () => `local ${this.variable()} = ${this.number(0)}`,
      () => `local ${this.variable()}, ${this.variable()} = ${this.number(0)}, ${this.number(0)}`,
      () => `local extra, ${this.variable()} = ${this.any(0)}, ${this.number(1)}`,
      () => `local first, second = ${this.call(0)}`,
      () => `local ${this.pick(['fixed <const> = 5', 'closed <close> = object', 'closed <close> = nil', `fixed <const> = ${this.any(1)}`])}`,
      () => `${this.variable()} = ${this.number(0)}`,
      () => `${this.target()} = ${this.any(0)}`,
      () => `${this.target()}, ${this.variable()} = ${this.any(0)}, ${this.number(0)}`,
      () => this.call(0),
      () => `;(f)(${this.list(1)})`,
      () => `note(${this.list(0)})`,
      () => (this.random() < 0.05 ? `a = ${this.pick(['nil + 1', 'd.missing.x', 'd < 1', 'error("bad")', '#nil', 'missing()', 'd:missing()', '("x").y.z'])}` : 'f()'),
    )
  }

  private compound(place: Place): string {
    const inner = { ...place, depth: place.depth + 1 }
    return this.oneOf(
      () => `do ${this.block(inner)} end`,
      () => `if(${this.condition()})then ${this.block(inner)} end`,
      () => `if ${this.condition()} then ${this.block(inner)} elseif ${this.condition()} then ${this.block(inner)} else ${this.block(inner)} end`,
      () => `while turn() and ${this.condition()} do do ${this.block(inner)} end if turns % 3 == 0 then break end end`,
      () => `repeat turn() local stop = ${this.condition()} do ${this.block(inner)} end until(stop)or turns % 4 == 0`,
      () => `for ${this.variable()} = ${this.pick(['1', '1.5', '3'])}, ${this.pick(['3', '0', '4.5'])}${this.pick(['', ', 1', ', -1'])} do turn() ${this.block(inner)} end`,
      () => `for ${this.variable()}, value in ${this.pick(['pairs', 'ipairs'])}({ 5, 6 }) do turn() ${this.block(inner)} end`,
      () => `local function f(${this.pick(['', 'a', 'a, b'])}) turn() ${this.block({ ...inner, isVararg: false })} end`,
      () => `local function f(${this.pick(['...', 'c, ...'])}) turn() ${this.block({ ...inner, isVararg: true })} end`,
      () => `function object:${this.pick(['x', 'y'])}(a) turn() ${this.block({ ...inner, isVararg: false })} end`,
      () => this.continued(inner),
    )
  }

  private continued(inner: Place): string {
    this.labels += 1
    const label = `next_${this.labels}`
    return `for i = 1, 3 do turn() if i == 2 then goto ${label} end local skipped = i do ${this.block(inner)} end ::${label}:: end`
  }

  private target(): string {
    return this.oneOf(() => 'd.x', () => `d[${this.number(1)}]`, () => 'object.value', () => `object:method(a)[${this.number(2)}]`, () => 'f(d).y')
  }

  list(depth: number): string {
    return Array.from({ length: 1 + Math.floor(this.random() * 3) }, () => this.any(depth)).join(', ')
  }

  private function(depth: number): string {
    const { isVararg } = this
    this.isVararg = false
    const text = `function(a) turn() return ${this.number(depth + 1)} end`
    this.isVararg = isVararg
    return text
  }

  private condition(): string {
    return this.oneOf(() => `${this.number(1)} ${this.pick(['<', '>=', '==', '~='])} ${this.number(1)}`, () => `not ${this.any(1)}`, () => this.any(0), () => this.call(1), () => 'true')
  }

  number(depth: number): string {
    if (depth >= 3 || this.random() < 0.4) return this.pick(['a', 'b', 'c', '1', '2.0', '7', '0x10', '#d', 'object.n'])
    return this.oneOf(
      () => `${this.number(depth + 1)} ${this.pick(['+', '-', '*', '//', '%', '/'])} ${this.number(depth + 1)}`,
      () => `(${this.number(depth + 1)})`,
      () => `-${this.number(3)}`,
      () => `#${this.pick(['"text"', `{ ${this.any(depth + 1)} }`, 'd'])}`,
      () => `select("#", ${this.call(depth + 1)})`,
      () => `(tonumber((${this.call(depth + 1)})) or 1)`,
      () => `object(${this.number(depth + 1)}, ${this.call(depth + 1)})`,
      () => 'object + 1',
      () => `(${this.any(depth + 1)} and 2 or ${this.number(depth + 1)})`,
    )
  }

  private any(depth: number): string {
    if (depth >= 3 || this.random() < 0.3) return this.pick(['a', '"x"', 'nil', 'true', '[[y]]', 'd', this.isVararg ? '...' : 'false'])
    return this.oneOf(
      () => this.number(depth),
      () => this.call(depth + 1),
      () => `{ ${this.any(depth + 1)}, x = ${this.any(depth + 1)}, [${this.number(depth + 1)}] = 1, ${this.call(depth + 1)} }`,
      () => this.function(depth),
      () => `(${this.call(depth + 1)})`,
      () => `${this.number(depth + 1)} .. "text"`,
      () => `${this.any(depth + 1)} ${this.pick(['and', 'or', '=='])} ${this.any(depth + 1)}`,
    )
  }

  private call(depth: number): string {
    if (depth > 3) return 'note(1)'
    return this.oneOf(
      () => `note(${this.list(depth + 1)})`,
      () => `object:method(${this.list(depth + 1)})`,
      () => `object:method(${this.number(depth + 1)}):method()`,
      () => `object(${this.any(depth + 1)}, ${this.call(depth + 1)})`,
      () => `tostring(${this.number(depth + 1)}):rep(2):upper()`,
      () => `pcall(${this.pick(['note', 'object', 'error', 'f'])}, ${this.any(depth + 1)})`,
      () => `pcall(${this.function(depth)})`,
      () => `pcall(function() return ${this.pick(['d.missing.x', 'a + nil', '#nil', '1 < "x"'])} end)`,
      () => 'note"text"',
      () => `object{ ${this.any(depth + 1)} }`,
      () => `coroutine.wrap(function(a) coroutine.yield(a, 2) end)(${this.number(depth + 1)})`,
    )
  }
}
