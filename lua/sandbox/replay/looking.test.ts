import { describe, expect, test } from 'vitest'
import { run, type TestRun } from '../test-runs.ts'
import { valueText } from '../../instrument/testing/seen-text.ts'

const answers: TestRun['answers'] = { now: '2026-11-26T12:00:00Z', seed: 7, store: { seen: 1 }, http: [{ method: 'GET', url: '*', response: { status: 200, headers: {}, body: 'ok' } }] }
const script = `local function fetch() return http.get("https://shop.example/").body end
local total = math.random(1000)
local id = uuid.v4()
local last = { math.random(1000), uuid.v4(), store.get("seen") }
return { total, id, last }`

const replayed = (condition?: string, text = script) =>
  run(text, { answers, stopAt: Number.MAX_SAFE_INTEGER, breakpoints: [{ script: 'actions/test', line: 3, ...(condition !== undefined && { condition }) }] })
const problemOf = (condition: string) => replayed(condition).traced?.breakpointProblems[0]?.problem

describe('a condition changes nothing of the run', () => {
  test.each([
    ['http.get("https://shop.example/")', 'http.get'],
    ['http.request("GET", "https://shop.example/")', 'http.request'],
    ['store.set("seen", 2)', 'store.set'],
    ['store.add("seen", 2)', 'store.add'],
    ['store.delete("seen")', 'store.delete'],
    ['events.emit("looked", {})', 'events.emit'],
    ['actions.call("other")', 'actions.call'],
    ['log.info("here")', 'log.info'],
    ['print("here")', 'print'],
  ])('%s stops at the breakpoint and says why', (condition, name) => {
    const report = replayed(condition)
    expect(report.traced).toMatchObject({ breakpointHits: [4], breakpointProblems: [{ event: 4, problem: `${name} is not called here: a condition or a watch must not change the run` }] })
    const { http, store, events, actions, logs } = report
    expect({ http, store, events, actions, logs }).toEqual({ http: [], store: [], events: [], actions: [], logs: [] })
  })

  test('nor does a function of the script that it calls', () => {
    expect(problemOf('fetch() == "ok"')).toBe('actions/test:1: http.get is not called here: a condition or a watch must not change the run')
    expect(replayed('not pcall(http.get, "https://shop.example/")').http).toEqual([])
  })

  test('what only looks can be called', () => {
    expect(problemOf('store.get("seen") == 1 and #store.keys() == 1 and json.encode({}) == "{}"')).toBeUndefined()
  })

  test('lines of a coroutine that it goes on with are none of the run’s', () => {
    const text = 'local co = coroutine.create(function()\n  coroutine.yield(1)\n  return 2\nend)\nlocal last = 1\nreturn last'
    const events = (condition?: string) => run(text, { answers, stopAt: Number.MAX_SAFE_INTEGER, breakpoints: [{ script: 'actions/test', line: 4, ...(condition !== undefined && { condition }) }] }).lineEvents
    expect(events('coroutine.resume(co)')).toBe(events())
  })

  test('random numbers and ids of the run stay what they are', () => {
    const { result } = replayed()
    for (const condition of ['math.random(9) > 0', 'math.randomseed(1) == nil', '#uuid.v4() == 36', '(function() error(math.random()) end)()']) expect(replayed(condition).result).toEqual(result)
  })
})

test('a watched expression that would change the run says so, and the others are shown', () => {
  const stop = run(script, { answers, stopAt: 4, expressions: ['fetch()', 'store.get("seen")', 'total > 0'] }).stop
  expect(stop?.expressions.map((value) => ('problem' in value ? value.problem : valueText(value)))).toEqual(['actions/test:1: http.get is not called here: a condition or a watch must not change the run', '1', 'true'])
})
