import { describe, expect, test } from 'vitest'
import { connectorWith } from '../testing/connector.ts'
import { diagnose } from './diagnose.ts'
import { rules } from './rules.ts'

const files = Object.keys(import.meta.glob('./*.ts')).map((path) => path.slice(2, -3))
const noRules = ['rules', 'diagnose', 'diagnostic', 'findings', 'nearest', 'silenced', 'unused-config-field']
const rulesIn = (text: string) => diagnose(connectorWith(text).main).map(({ rule }) => rule)

describe('the list of rules', () => {
  test('has every rule', () => {
    const written = files.filter((file) => !file.endsWith('.test') && !noRules.includes(file))
    expect(rules.map(({ name }) => name).toSorted()).toEqual(written.toSorted())
  })
  test.each(rules.map(({ name, explanation }) => ({ name, explanation })))('$name is tested and explained', ({ name, explanation }) => {
    expect(files).toContain(`${name}.test`)
    expect(explanation).toMatch(/\.$/)
  })
})

describe('a comment silences a rule', () => {
  test('for the next line', () => expect(rulesIn('---@diagnostic disable-next-line: undefined-global\nprint(foo)\nprint(bar)\nreturn 1')).toEqual(['undefined-global']))
  test('for its own line', () => expect(rulesIn('print(foo) ---@diagnostic disable-line: undefined-global\nreturn 1')).toEqual([]))
  test('from here to there', () => {
    expect(rulesIn('---@diagnostic disable: undefined-global\nprint(foo)\n---@diagnostic enable: undefined-global\nprint(bar)\nreturn 1')).toEqual(['undefined-global'])
  })
  test('all rules at once', () => expect(rulesIn('---@diagnostic disable-next-line\nlocal x = foo\nreturn 1')).toEqual([]))
  test('but never an error of syntax', () => expect(rulesIn('---@diagnostic disable-next-line\nlocal x = = 1\nreturn 1')).toContain('syntax'))
})

test('a script full of problems gives them in order', () => {
  const { main } = connectorWith('local a = b\nc = 1\nlocal d = (\nlocal e = os.time()\n')
  const places = diagnose(main).map(({ range }) => range.start.line)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
