import { expect, test } from 'vitest'
import { actionRequest, runRequest, type TestRun } from '../sandbox/test-runs.ts'
import type { WatchLimits } from '../sandbox/run-request.ts'

/** Where a script stood when it made a note, the innermost function first: "ask 4" is its fifth call; turns are those of its loops, the innermost first. */
function stoodAt(script: string, moment: NonNullable<WatchLimits['moment']>, options: TestRun = {}): string[] | null {
  const { values } = runRequest(actionRequest(script, { ...options, watch: { first: 0, last: 0, lines: [], moment } }))
  const functionName = (name: string, index: number) => values?.scripts.find((each) => each.script === name)?.functions[index]?.name ?? name
  return values?.moment?.map(({ script: name, functionIndex, call, turns }) => [functionName(name, functionIndex), call, ...turns.map(({ turn }) => `turn ${turn}`)].join(' ')) ?? null
}

const answers = { http: [{ method: 'GET', url: '*', response: { status: 200, headers: {}, body: '[]' } }] }

test('a call of the host knows in which call and which turns it was made, through all functions that led to it', () => {
  const script = `local function ask(n)
    return http.get("https://shop.example/" .. n)
  end
  for order = 1, 2 do
    local item = 0
    while item < 3 do
      item = item + 1
      ask(order * item)
    end
  end`
  expect(stoodAt(script, { part: 'http', index: 0 }, { answers })).toEqual(['ask 0', 'actions/test 0 turn 0 turn 0'])
  expect(stoodAt(script, { part: 'http', index: 4 }, { answers })).toEqual(['ask 4', 'actions/test 0 turn 5 turn 1'])
})

test('so do a log line, a store change, an event and a call that fails', () => {
  const script = `local kinds = {
    function(n) log.info("n", { n = n }) end, function(n) store.set("n", n) end, function(n) events.emit("n", { n = n }) end, function(n) pcall(http.get, "https://x.example/") end }
  for n = 1, 3 do for index = 1, 4 do kinds[index](n) end end`
  for (const part of ['logs', 'store', 'events', 'http'] as const) expect(stoodAt(script, { part, index: 1 })?.at(-1)).toMatch(/^actions\/test 0 turn \d turn 1$/)
  expect(stoodAt('for n = 1, 3 do pcall(actions.call, "erp/find", { n = n }) end', { part: 'actions', index: 2 })).toEqual(['actions/test 0 turn 2'])
})

test('functions of one line are told apart, and so are those of the shared library and of coroutines', () => {
  const shared = 'return { each = function(list, act) for _, item in ipairs(list) do act(item) end end }'
  const script = 'local none = function() end\nshared.each({ 1, 2 }, none) shared.each({ 3, 4, 5 }, function(n) local text = (function() return "n" end)() log.info(text) end)'
  expect(stoodAt(script, { part: 'logs', index: 1 }, { shared })).toEqual(['actions/test 1', 'each 1 turn 3', 'actions/test 0'])
  expect(stoodAt('local steps = coroutine.wrap(function() for n = 1, 5 do log.info("n") coroutine.yield() end end) for _ = 1, 4 do steps() end', { part: 'logs', index: 3 })).toEqual(['actions/test 0 turn 3'])
})

test('of a function that calls itself the innermost call is told', () => {
  expect(stoodAt('local function down(n) log.info("n") if n > 0 then down(n - 1) end end down(3)', { part: 'logs', index: 2 })).toEqual(['down 2', 'actions/test 0'])
})

test('the run ends there, whatever would have come', () => {
  expect(stoodAt('log.info("one") while true do end', { part: 'logs', index: 0 })).toEqual(['actions/test 0'])
})

test('a note that is never made stands nowhere', () => {
  expect(stoodAt('log.info("one")', { part: 'logs', index: 1 })).toBe(null)
})

test('the values of that moment are kept, also deep in loops of very many turns', () => {
  const script = `local sum = 0
  for order = 1, 90 do
    local weight = order * 1000
    for item = 1, 90 do
      sum = weight + item
      log.debug("item", { sum = sum })
    end
  end`
  const moment = { part: 'logs', index: 80 * 10 + 77 } as const
  const stood = runRequest(actionRequest(script, { watch: { first: 0, last: 0, lines: [], moment } })).values?.moment ?? []
  const picked = stood.flatMap(({ script: name, functionIndex, call, turns }) => [{ script: name, functionIndex, call }, ...turns.map((turn) => ({ script: name, ...turn }))])
  const { values } = runRequest(actionRequest(script, { watch: { first: 1, last: 1, picked } }))
  const turnOf = (loop: number | null) => stood[0]?.turns.find((each) => each.loop === loop)?.turn
  const shown = values?.scripts[0]?.points.flatMap(({ index, point, kept }) => {
    const hit = kept.find(({ turn, loopTurn }) => turn === turnOf(index) || (turnOf(index) === undefined && point.loop !== null && loopTurn === turnOf(point.loop)))
    return hit === undefined ? [] : [`${point.names.join()} = ${hit.values?.map((value) => ('text' in value ? value.text : '')).join() ?? ''}`]
  })
  expect(shown).toEqual(expect.arrayContaining(['order = 10', 'weight = 10000', 'item = 68', 'sum = 10068']))
})
