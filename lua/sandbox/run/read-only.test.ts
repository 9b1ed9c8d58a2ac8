import { expect, test } from 'vitest'
import { valueText } from '../../instrument/testing/seen-text.ts'
import { usualWatch } from '../run-request.ts'
import { run } from '../test-runs.ts'

const config = { url: 'https://press.example', device: { retries: 3, queues: ['a', 'b'] }, none: [], ['two words']: { x: 1 } }
const runOn = (script: string) => run(script, { config })

test('a script that writes to the config ends with an error that says so, at its line', () => {
  expect(runOn('local c = config\nc.device.retries = 5').result).toMatchObject({ status: 'failed', message: 'config.device.retries can not be set: config is read-only', at: { line: 1 } })
  const messages = ['config.new = 1', 'config.device.queues[3] = "c"', 'table.insert(config.device.queues, "c")', 'table.sort(config.device.queues, function() return true end)', 'config["two words"].x = nil', 'config.device = nil', 'rawset(config, "url", "x")']
  expect(messages.map((script) => { const { result } = runOn(script); return result.status === 'failed' ? result.message : result })).toEqual([
    'config.new can not be set: config is read-only',
    'config.device.queues[3] can not be set: config is read-only',
    'config.device.queues[3] can not be set: config is read-only',
    expect.stringMatching(/^config\.device\.queues\[[12]\] can not be set: config is read-only$/),
    'config[two words].x can not be set: config is read-only',
    'config.device can not be set: config is read-only',
    'this table of config is read-only',
  ])
  expect(runOn('setmetatable(config, {})').result).toMatchObject({ message: expect.stringContaining('protected metatable') })
})

test('the config is read in every way that Lua has', () => {
  const script = `local keys, names = {}, {}
for key in pairs(config) do keys[#keys + 1] = key end
table.sort(keys)
for index, queue in ipairs(config.device.queues) do names[index] = queue end
local first = next(config.none)
return { keys = keys, names = names, count = #config.device.queues, joined = table.concat(config.device.queues, "+"), first = first == nil,
  some = next(config.device.queues), raw = rawget(config, "url"), length = rawlen(config.device.queues), unpacked = { table.unpack(config.device.queues) }, kind = type(config.device),
  twice = json.encode(config.device), list = json.encode(json.array(config.none)), again = config.device == config.device }`
  expect(runOn(script).result).toEqual({
    status: 'returned',
    value: { keys: ['device', 'none', 'two words', 'url'], names: ['a', 'b'], count: 2, joined: 'a+b', first: true, some: 1, raw: 'https://press.example', length: 2, unpacked: ['a', 'b'], kind: 'table', twice: '{"queues":["a","b"],"retries":3}', list: '[]', again: true },
  })
})

test('the host and the viewer look into the config', () => {
  const report = run('log.info("with", config.device)\nstore.set("device", { of = config.device })\nlocal device = config.device\nreturn config', { config, watch: usualWatch })
  expect(report.result).toEqual({ status: 'returned', value: config })
  expect([report.logs[0]?.fields, report.store[0]?.after]).toEqual([config.device, { of: config.device }])
  const seen = report.values?.scripts[0]?.points.flatMap(({ point, kept }) => (point.names[0] === 'device' ? kept[0]?.values?.map(valueText) : []))
  expect(seen).toEqual(['{retries = 3, queues = ["a", "b"]}'])
})

test('a copy of the config is the script’s own', () => {
  expect(runOn('local copy = {}\nfor key, value in pairs(config.device) do copy[key] = value end\ncopy.retries = copy.retries + 1\nreturn copy').result).toEqual({ status: 'returned', value: { retries: 4, queues: ['a', 'b'] } })
})
