import { expect, test } from 'vitest'
import { run } from './test-runs.ts'

test('a script reads its input and config, logs, and gives back a value', () => {
  const report = run(
    `local count = #input.items
     log.info("read", { count = count, empty = json.array() })
     return { total = count * config.factor, note = json.null, text = json.encode(json.decode('{"a":[],"n":9007199254740993,"f":1.0}')) }`,
    { input: { items: [1, 2, 3] }, config: { factor: 2 } },
  )
  expect(report.result).toEqual({ status: 'returned', value: { total: 6, note: null, text: '{"a":[],"f":1.0,"n":9007199254740993}' } })
  expect(report.logs).toEqual([{ level: 'info', message: 'read', fields: { count: 3, empty: [] }, at: { script: 'actions/test', line: 1 }, afterMs: 0 }])
})

test('an error names its line and the calls that led to it', () => {
  const report = run('local function inner(x) return x.y.z end\nlocal function outer() local r = inner({}) return r end\nouter()')
  expect(report.result).toMatchObject({
    status: 'failed',
    message: "attempt to index a nil value (field 'y')",
    at: { script: 'actions/test', line: 0 },
    stack: [{ functionName: 'inner', line: 0 }, { functionName: 'outer', line: 1 }, { line: 2 }],
    cause: 'script',
  })
})
