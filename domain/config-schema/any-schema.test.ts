import { expect, test } from 'vitest'
import { checkConfigValues } from './check/check-values.ts'
import { defaultsOf } from './defaults.ts'
import { keywords } from './keywords.ts'
import { parseConfigSchema } from './parse.ts'
import { secretPaths } from './secret-paths.ts'
import { withoutSecrets } from './secret-values.ts'
import { unsupportedParts } from './unsupported-parts.ts'

const names = ['a', 'b', '$ref', '0', 'length', 'constructor', 'toString', '~/%', 'x y']
const references = ['#', '#/', '#/properties/a', '#/$defs/a', '#a', '#/allOf/0', 'x', '#/%', '#/properties/~1']

/** The same sequence each time, so that a failure can be found again. */
function dice(seed: number) {
  let state = seed
  const roll = (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
  const pick = <Item>(items: readonly [Item, ...Item[]] | Item[], fallback: Item): Item => items[roll(items.length)] ?? fallback
  return { roll, pick }
}

type Dice = ReturnType<typeof dice>

function anyValue(die: Dice, depth: number): unknown {
  const many = () => Array.from({ length: die.roll(3) })
  const sorts: (() => unknown)[] = [
    () => null, () => true, () => die.roll(10) - 3, () => die.pick([...names, ...references], ''),
    () => (depth > 3 ? [] : many().map(() => anyValue(die, depth + 1))),
    () => (depth > 3 ? {} : Object.fromEntries(many().map(() => [die.pick(names, 'a'), anyValue(die, depth + 1)]))),
  ]
  return die.pick(sorts, () => null)()
}

/** Mostly a schema: keywords with what belongs there, now and then with anything at all. */
function anySchema(die: Dice, depth: number): unknown {
  if (depth > 4 || die.roll(12) === 0) return die.roll(2) === 0
  const inner = () => anySchema(die, depth + 1)
  const list = () => Array.from({ length: 1 + die.roll(3) }, inner)
  const values: Record<string, () => unknown> = {
    'schema': inner, 'schema list': list, 'schema or schema list': () => (die.roll(2) === 0 ? inner() : list()),
    'schema map': () => Object.fromEntries(list().map((schema) => [die.pick(names, 'a'), schema])),
    'dependency map': () => ({ a: die.roll(2) === 0 ? ['b'] : inner() }),
    'types': () => die.pick(['string', 'object', 'array', 'number', ['string', 'null'], 'integer'], 'null'),
    'list': () => [anyValue(die, 2), 1], 'names': () => ['a'], 'name lists': () => ({ a: ['b'] }), 'number': () => die.roll(9), 'positive number': () => 1 + die.roll(4),
    'count': () => die.roll(4), 'flag': () => die.roll(2) === 0, 'text': () => die.pick(references, '#'), 'pattern': () => die.pick(['^a', '(a+)+$', '[', 'a{2}'], 'a'),
  }
  const entries = Array.from({ length: die.roll(5) }, (): [string, unknown] => {
    const [name, { value }] = die.pick([...keywords], ['type', { value: 'types' }])
    return [name, die.roll(25) === 0 ? anyValue(die, 0) : (values[value] ?? (() => anyValue(die, 2)))()]
  })
  return Object.fromEntries(entries.filter(([name]) => name !== '$schema'))
}

test('whatever is written as a schema is shown or refused, never thrown at anyone', () => {
  let right = 0
  for (let seed = 1; seed <= 1_500; seed += 1) {
    const die = dice(seed)
    const parsed = parseConfigSchema(JSON.stringify(anySchema(die, 0)))
    if (!parsed.ok) {
      expect(parsed.problems.length, `seed ${seed}`).toBeGreaterThan(0)
      continue
    }
    right += 1
    const values = anyValue(die, 0)
    expect(() => {
      unsupportedParts(parsed.schema)
      secretPaths(parsed.schema)
      JSON.stringify(defaultsOf(parsed.schema))
      withoutSecrets(parsed.schema, values)
      checkConfigValues({ ...parsed, values })
    }, `seed ${seed}`).not.toThrow()
  }
  expect(right).toBeGreaterThan(300)
})
