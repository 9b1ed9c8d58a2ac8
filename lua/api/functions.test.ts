import { describe, expect, test } from 'vitest'
import { hostFamilies, hostFunctions } from './functions.ts'

const scripts = Object.entries(import.meta.glob<string>('/library/**/*.lua', { query: '?raw', import: 'default', eager: true }))
const members = new Set([...hostFunctions, ...hostFamilies.flatMap((family) => family.values)].map(({ name }) => name))
const classes = new Set(hostFamilies.flatMap((family) => family.classes).map(({ name }) => name))

const withoutComments = (lua: string) => lua.replace(/--\[\[.*?\]\]|--[^\n]*/gs, '')

/** As in "http.get": every use of a host table that has members of its own. */
function hostMembersUsed(lua: string): string[] {
  const tables = hostFamilies.filter((family) => !members.has(family.name)).map((family) => family.name)
  const use = new RegExp(String.raw`(?<![\w.:"'])(?:${tables.join('|')})\.[a-z_0-9]+`, 'g')
  return withoutComments(lua).match(use) ?? []
}

describe('the host functions', () => {
  test.each(hostFamilies.map((family) => ({ family, name: family.name })))('$name says what it is, and how it is used', ({ family }) => {
    expect(family.doc).not.toBe('')
    for (const member of [...family.functions, ...family.values]) {
      expect(member.doc, member.name).toMatch(/\S/)
      expect(member.example, member.name).toContain(member.name)
      expect(member.name.split('.')[0]).toBe(family.name)
    }
    for (const field of [...family.functions.flatMap((f) => f.parameters), ...family.classes.flatMap((c) => c.fields)]) expect(field.doc, field.name).toMatch(/\S/)
  })

  test('have names of their own, and take what may be left out last', () => {
    const names = [...hostFunctions, ...hostFamilies.flatMap((family) => family.values)].map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    for (const { name, parameters } of hostFunctions) {
      const firstOptional = parameters.findIndex((parameter) => parameter.isOptional === true)
      const mandatory = parameters.findLastIndex((parameter) => parameter.isOptional !== true)
      expect(firstOptional === -1 || mandatory < firstOptional, name).toBe(true)
    }
  })

  test('name only shapes that are described', () => {
    const typedBySchema = ['Config', 'Shared', 'ActionInput']
    const types = [...hostFunctions.flatMap((f) => [...f.parameters, ...f.returns]), ...hostFamilies.flatMap((f) => [...f.values, ...f.classes.flatMap((c) => c.fields)])]
    const named = types.flatMap(({ type }) => type.replace(/"[^"]*"/g, '').match(/\b[A-Z]\w+/g) ?? [])
    expect(named.filter((name) => !classes.has(name) && !typedBySchema.includes(name))).toEqual([])
  })
})

test('every host function that the library uses is declared', () => {
  const undeclared = scripts.flatMap(([file, lua]) => hostMembersUsed(lua).filter((name) => !members.has(name)).map((name) => `${file}: ${name}`))
  expect(undeclared).toEqual([])
})
