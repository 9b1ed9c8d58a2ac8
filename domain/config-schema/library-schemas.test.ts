import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkConfigValues } from './check/check-values.ts'
import { defaultsOf } from './defaults.ts'
import { parseConfigSchema } from './parse.ts'
import { secretPaths } from './secret-paths.ts'
import { unsupportedParts } from './unsupported-parts.ts'

describe.each(globSync('library/*/v*/config.schema.json'))('%s', (file) => {
  const parsed = parseConfigSchema(readFileSync(file, 'utf8'))

  test('is a right schema that a form can show from top to bottom', () => {
    expect(parsed).toMatchObject({ ok: true })
    if (parsed.ok) expect(unsupportedParts(parsed.schema)).toEqual([])
  })

  test('starts with values that lack nothing but what only a person knows', () => {
    if (!parsed.ok) return
    const problems = checkConfigValues({ ...parsed, values: defaultsOf(parsed.schema) })
    expect(problems.filter(({ keyword }) => keyword !== 'required')).toEqual([])
    expect(secretPaths(parsed.schema).every((path) => path.startsWith('/'))).toBe(true)
  })
})
