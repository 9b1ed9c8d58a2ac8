import { expect, test } from 'vitest'
import { runBothWays } from './testing/both-ways.ts'
import { seenText } from './testing/seen-text.ts'

const scriptOf = (text: string) => text.replace(/^\n/, '').replace(/^ {4}/gm, '')

test('values stand at assignments, parameters, conditions, calls and returns', () => {
  const report = runBothWays(
    scriptOf(`
    local function price(item, factor)
      if item.discount then
        return item.price * factor, "cheap"
      end
      return item.price
    end
    local total = 0
    for index, item in ipairs(input.items) do
      total = total + price(item, 0.5)
    end
    input.note = ("%.1f"):format(total)
    return total`),
    { input: { items: [{ price: 4, discount: true }, { price: 3 }] } },
  )
  expect(seenText(report.values)).toBe(scriptOf(`
    1 parameters item, factor: {discount = true, price = 4}, 0.5 | {price = 3}, 0.5
    2 condition: true | nil
    3 return: 2.0, "cheap"
    5 return: 3
    8 loop index, item: 1, {discount = true, price = 4} | 2, {price = 3}
    9 assignment total: 2.0 | 5.0
    9 call price: ({discount = true, price = 4}, 0.5) → 2.0, "cheap" | ({price = 3}, 0.5) → 3
    11 assignment input.note: "5.0"
    11 call (…):format: (5.0) → "5.0"
    12 return: 5.0`))
})

test('an error is told at its line, and at the call that led to it', () => {
  const report = runBothWays('local function first(list)\n  local name = list[1].name\n  return name\nend\nlocal title = first({})\nreturn title')
  expect(seenText(report.values)).toBe("1 parameters list: {}\n2 local name: ✗ attempt to index a nil value (field 'integer index')\n5 call first: ({})")
  expect(report.values?.scripts[0]?.unreachedLines).toEqual([2, 5])
})
