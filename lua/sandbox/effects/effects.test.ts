import { expect, test } from 'vitest'
import { run } from '../test-runs.ts'

const ok = { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"orders":[]}' }

test('a call is answered by the first recording that fits', () => {
  const http = [
    { method: 'GET', url: 'https://shop.example/orders/*', response: { ...ok, status: 404 } },
    { method: 'GET', url: 'https://shop.example/orders', tookMs: 120, response: ok },
    { method: 'POST', url: 'https://shop.example/orders', bodyContains: '"A5"', problem: 'connection refused' },
  ]
  const report = run(
    `local list = http.get("https://shop.example/orders", { query = { limit = 50 } })
     local _, problem = http.post("https://shop.example/orders", { json = { sku = "A5" } })
     return { list.ok, list.headers["content-type"], #json.decode(list.body).orders, problem, http.get("https://shop.example/orders/1").ok }`,
    { answers: { http } },
  )
  expect(report.result).toEqual({ status: 'returned', value: [true, 'application/json', 0, 'connection refused', false] })
  expect(report.http).toMatchObject([
    { method: 'GET', url: 'https://shop.example/orders?limit=50', startedAt: 0, tookMs: 120, answer: { status: 'answered', response: ok }, at: { line: 0 } },
    { method: 'POST', startedAt: 120, body: '{"sku":"A5"}', headers: { 'Content-Type': 'application/json' }, answer: { status: 'problem', problem: 'connection refused' } },
    { url: 'https://shop.example/orders/1' },
  ])
})

test('a call that no recording answers fails and says so', () => {
  const report = run('http.get("https://shop.example/stock")')
  expect(report.result).toMatchObject({ status: 'failed', cause: 'not mocked', message: 'GET https://shop.example/stock is not mocked: no recorded answer fits it', at: { line: 0 } })
  expect(report.http).toMatchObject([{ answer: { status: 'not mocked' } }])
})

test.each(['-1', '-1/0', '1/0', '0/0', '"soon"', 'json.null'])('a call that waits %s milliseconds is refused: the clock of a run goes forward', (ms) => {
  const report = run(`http.get("https://shop.example/orders", { timeoutMs = ${ms} })`, { answers: { http: [{ method: '*', url: '*', tookMs: 10, response: ok }] } })
  expect(report).toMatchObject({ result: { status: 'failed', message: expect.stringContaining('"timeoutMs" must be a number of milliseconds') }, http: [] })
})

test('a call that the policy does not allow fails and names the statement that is missing', () => {
  const policyJson = '{ "Statement": [{ "Effect": "Allow", "Action": "http:get", "Resource": "https://${config.host}/*" }] }'
  const connector = { handle: 'shop', scripts: [{ name: 'actions/test' as const, text: 'http.get("https://shop.example/a") http.post("https://shop.example/a?b=1")' }], policyJson, configJson: '{ "host": "shop.example" }' }
  const report = run('', { connector, answers: { http: [{ method: 'GET', url: '*', response: ok }] } })
  expect(report.result).toMatchObject({ status: 'failed', cause: 'policy', message: expect.stringContaining('{"Effect":"Allow","Action":"http:post","Resource":"https://shop.example/a"}') })
  expect(report.http[1]?.answer).toEqual({ status: 'not allowed', action: 'http:post', resource: 'https://shop.example/a' })
})

test('keys of the store that the policy denies are not told', () => {
  const policyJson = '{ "Statement": [{ "Effect": "Allow", "Action": "store:*", "Resource": "store/*" }, { "Effect": "Deny", "Action": "*", "Resource": "store/secret/*" }] }'
  const connector = { handle: 'shop', scripts: [{ name: 'actions/test' as const, text: 'return store.keys()' }], policyJson, configJson: '{}' }
  expect(run('', { connector, answers: { store: { 'order/1': 1, 'secret/token': 2 } } }).result).toEqual({ status: 'returned', value: ['order/1'] })
})

test('the store keeps what is written within a run, and the report tells it', () => {
  const report = run(
    `local taken = store.add("seen/1", true)
     store.set("cursor", { page = store.get("cursor").page + 1 })
     local removed = store.delete("old")
     return { taken, store.add("seen/1", true), removed, store.delete("old"), store.get("none") == nil, store.keys("") }`,
    { answers: { store: { cursor: { page: 1 }, old: 1 } } },
  )
  expect(report.result).toEqual({ status: 'returned', value: [true, false, true, false, true, ['cursor', 'seen/1']] })
  expect(report.store).toMatchObject([
    { key: 'seen/1', after: true },
    { key: 'cursor', before: { page: 1 }, after: { page: 2 } },
    { key: 'old', before: 1, after: undefined },
  ])
})

test('events are delivered once for a name and key, and only by a run that succeeds', () => {
  const script = 'events.emit("order.received", { n = 1 }, { key = "1" }) events.emit("order.received", { n = 2 }, { key = "1" })'
  expect(run(script).events).toMatchObject([{ name: 'order.received', payload: { n: 1 }, key: '1' }])
  const failed = run(`${script} error("no")`)
  expect(failed.events).toEqual([])
  expect(failed.notKept).toEqual(['1 event was not delivered, for the run did not succeed.'])
})

test("an action of one's own connector runs; another's is answered from recordings", () => {
  const scripts = [
    { name: 'actions/test' as const, text: 'local own = actions.call("double", { n = 4 }) local other, problem = actions.call("erp/find") return { own, other == nil, problem, select(2, actions.call("broken")) }' },
    { name: 'actions/double' as const, text: 'log.info("doubling") return { n = input.n * 2 }' },
    { name: 'actions/broken' as const, text: 'error("no such job", 0)' },
  ]
  const connector = { handle: 'shop', scripts, policyJson: '{ "Statement": [{ "Effect": "Allow", "Action": "actions:call", "Resource": ["action/shop/*", "action/erp/find"] }] }', configJson: '{}' }
  const report = run('', { connector, answers: { actions: [{ handle: 'erp/find', problem: 'not found' }] } })
  expect(report.result).toEqual({ status: 'returned', value: [{ n: 8 }, true, 'not found', 'no such job'] })
  expect(report.logs).toMatchObject([{ message: 'doubling', at: { script: 'actions/double' } }])
  expect(report.actions).toMatchObject([{ handle: 'shop/double', answer: { output: { n: 8 } } }, { handle: 'erp/find', answer: { problem: 'not found' } }, { answer: { problem: 'no such job' } }])
})

test("an action of another connector that no recording answers is told, also where the script caught it", () => {
  const failed = run('actions.call("erp/find", { sku = "A5" })')
  expect(failed.result).toMatchObject({ status: 'failed', cause: 'not mocked', at: { line: 0 } })
  const caught = run('return pcall(actions.call, "erp/find", { sku = "A5" })')
  expect(caught.result).toEqual({ status: 'returned', value: false })
  for (const { actions } of [failed, caught]) expect(actions).toEqual([{ handle: 'erp/find', input: { sku: 'A5' }, at: { script: 'actions/test', line: 0 }, answer: { status: 'not mocked' } }])
})

test('actions that call each other without end are stopped', () => {
  const scripts = [{ name: 'actions/test' as const, text: 'local result, problem = actions.call("test") return result or problem' }]
  const report = run('', { connector: { handle: 'shop', scripts, policyJson: '{ "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }', configJson: '{}' } })
  expect(report.result).toEqual({ status: 'returned', value: expect.stringContaining('actions call each other too deep') })
})

test('keys and headers may be called anything', () => {
  const answers = { store: JSON.parse('{ "__proto__": { "x": 1 } }'), http: [{ method: 'GET', url: '*', response: { ...ok, headers: JSON.parse('{ "__proto__": "h" }') } }] }
  const report = run('local answer = http.get("https://shop.example/", { headers = { ["__proto__"] = "sent" } })\nreturn { store.keys(""), store.get("__proto__").x, answer.headers["__proto__"] }', { answers })
  expect(report.result).toEqual({ status: 'returned', value: [['__proto__'], 1, 'h'] })
  expect(JSON.stringify(report.http[0]?.headers)).toBe('{"__proto__":"sent"}')
})
