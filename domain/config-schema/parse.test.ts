import { describe, expect, test } from 'vitest'
import { parseConfigSchema } from './parse.ts'

/** Parses a schema whose wrong place is marked with ‸, and says what is wrong and whether it stands there. */
function problemAt(marked: string) {
  const offset = marked.indexOf('‸')
  const before = marked.slice(0, offset)
  const parsed = parseConfigSchema(marked.replace('‸', ''))
  if (parsed.ok) return 'nothing is wrong'
  const [problem] = parsed.problems
  const expected = { line: before.split('\n').length - 1, column: offset - (before.lastIndexOf('\n') + 1) }
  expect({ line: problem?.line, column: problem?.column }).toEqual(expected)
  return problem?.message
}

describe('a config schema', () => {
  test('is read with its draft', () => {
    expect(parseConfigSchema('{"type":"object"}')).toMatchObject({ ok: true, draft: '2020-12' })
    expect(parseConfigSchema('{"$schema":"http://json-schema.org/draft-07/schema#"}')).toMatchObject({ ok: true, draft: '7' })
    expect(problemAt('{\n  ‸"$schema": "http://json-schema.org/draft-04/schema#"\n}')).toContain('is not known')
  })

  test('that is not JSON says where it breaks', () => {
    expect(problemAt('{\n  "type": "object",\n  "properties": {\n    "host" ‸{}\n  }\n}')).toBe('A colon is expected here.')
    expect(problemAt('{"a": 1 ‸"b": 2}')).toBe('A comma is expected here.')
    expect(problemAt('{"type": ‸object}')).toBe('This is not a JSON value: text stands in double quotes.')
    expect(problemAt('‸// a comment\n{}')).toBe('JSON has no comments.')
  })

  test('with a wrong keyword says what belongs there', () => {
    expect(problemAt('{"properties": {"a": {‸"type": "strnig"}}}')).toContain('"strnig" is not a type')
    expect(problemAt('{‸"required": true}')).toBe('"required" is a list of property names.')
    expect(problemAt('{"properties": {‸"a": "string"}}')).toBe('A schema is expected here: an object, true or false.')
    expect(problemAt('{‸"pattern": "(["}')).toBe('"([" is not a regular expression.')
    expect(problemAt('{‸"enum": []}')).toBe('"enum" is a list with at least one value.')
    expect(problemAt('‸[1]')).toContain('A schema is an object')
  })

  test('that names a key twice says so', () => {
    expect(problemAt('{"title": "A", ‸"title": "B"}')).toContain('stands here twice')
  })

  test('may refer to its own parts by pointer, anchor and address', () => {
    const schema = {
      $id: 'https://acme.example/config.json',
      properties: { a: { $ref: '#/$defs/x' }, b: { $ref: '#named' }, c: { $ref: 'https://acme.example/config.json#/$defs/x' }, d: { $ref: '#' } },
      $defs: { x: { $anchor: 'named', type: 'string' } },
    }
    expect(parseConfigSchema(JSON.stringify(schema))).toMatchObject({ ok: true })
  })

  test('may not refer to another document, nor to nothing', () => {
    expect(problemAt('{"properties": {"a": {‸"$ref": "https://evil.example/s.json"}}}')).toContain('is another document')
    expect(problemAt('{"properties": {"a": {‸"$ref": "#/$defs/gone"}}}')).toBe('There is nothing at "#/$defs/gone".')
  })

  test('that refers to itself without end says so', () => {
    expect(problemAt('{‸"$ref": "#"}')).toContain('refers to itself')
    expect(parseConfigSchema('{"allOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}')).toMatchObject({ ok: false })
    expect(parseConfigSchema('{"properties": {"child": {"$ref": "#"}}}')).toMatchObject({ ok: true })
  })

  test('that would unfold into millions of schemas is refused', () => {
    const defs = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`d${at}`, at === 29 ? {} : { allOf: [{ $ref: `#/$defs/d${at + 1}` }, { $ref: `#/$defs/d${at + 1}` }] }]))
    expect(parseConfigSchema(JSON.stringify({ $ref: '#/$defs/d0', $defs: defs }))).toMatchObject({ ok: false, problems: [{ code: 'too_large' }] })
  })

  test('that is too long, too deep or too large is refused, not worked on', () => {
    const started = performance.now()
    expect(parseConfigSchema(`"${'x'.repeat(2_000_000)}"`)).toMatchObject({ ok: false, problems: [{ code: 'too_large' }] })
    expect(parseConfigSchema('{"not":'.repeat(100_000))).toMatchObject({ ok: false, problems: [{ message: 'Nested more than 100 levels deep.' }] })
    const wide = { properties: Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`p${at}`, {}])) }
    expect(parseConfigSchema(JSON.stringify(wide))).toMatchObject({ ok: false, problems: [{ code: 'too_large' }] })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('with 50,000 choices is read', () => {
    expect(parseConfigSchema(JSON.stringify({ enum: Array.from({ length: 50_000 }, (_, at) => `value-${at}`) }))).toMatchObject({ ok: true })
  })

  test('can not name a property __proto__', () => {
    expect(problemAt('{"properties": {‸"__proto__": {"type": "string"}}}')).toBe('No property can be named "__proto__".')
  })
})
