import { expect, test } from 'vitest'
import { usualLimits } from '../run-request.ts'
import { run } from '../test-runs.ts'

const functions = Array.from({ length: 3_000 }, (_, index) => `f[${index}] = function() return "text ${index} and more", ${index} end`)
const longScript = `local f = {} ${functions.join('\n')} return "as written"`

test('what the garbage collector calls while a script is read does not change the script', () => {
  const shared = `local large = base64.encode(("return 'something else' "):rep(9000))
    local waste = {}
    for index = 1, 20 do waste[index] = setmetatable({}, { __gc = function() base64.decode(large) end }) end
    waste = nil
    return {}`
  expect(run(longScript, { shared, limits: { ...usualLimits, timeMs: 60_000 } }).result).toEqual({ status: 'returned', value: 'as written' })
})
