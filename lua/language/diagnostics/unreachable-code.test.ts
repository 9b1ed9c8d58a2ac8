import { describe, expect, test } from 'vitest'
import { findingsOf } from '../testing/check-rule.ts'
import { unreachableCode } from './unreachable-code.ts'

describe('unreachable-code', () => {
  test.each([
    ['while true do break «print(1)» end', 'This can never run.'],
    ['do return end «print(1)»', 'This can never run.'],
    ['error("no") «local x = 1\nprint(x)»', 'This can never run.'],
    ['if config.mode then return 1 else return 2 end'],
    ['if config.mode then return 1 else return 2 end «print(3)»', 'This can never run.'],
    ['if config.mode then return 1 end print(3)'],
    ['goto done; ::done:: print(1)'],
    ['if false then «print(1)» end', 'This can never run.'],
    ['if config.mode then print(1) elseif nil then «print(2)» else print(3) end', 'This can never run.'],
    ['if true then print(1) elseif config.mode then «print(2)» else «print(3)» end', 'This can never run.', 'This can never run.'],
    ['while false do «print(1)\nprint(2)» end', 'This can never run.'],
    ['if true then return 1 end «print(2)»', 'This can never run.'],
    ['if config.mode then return 1 elseif true then return 2 end «print(3)»', 'This can never run.'],
    ['if false then «return 1» end print(2)', 'This can never run.'],
    ['repeat if config.mode then return 1 end until false «return 2»', 'This can never run.'],
    ['while true do for i = 1, 2 do break end end «print(1)»', 'This can never run.'],
    ['while true do if config.mode then break end end print(1)'],
    ['while true do goto done end ::done:: print(1)'],
    ['local function f() do return 1 end «print(2)» end f()', 'This can never run.'],
  ])('%s', (snippet, ...messages) => expect(findingsOf(unreachableCode, snippet)).toEqual(messages))
})
