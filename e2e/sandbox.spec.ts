import { expect, test } from './fixtures.ts'
import { addLuaSandbox } from './lua-sandbox.ts'
import { luaRequest } from './lua-request.ts'

test('a script runs in a frame of its own', async ({ page }) => {
  await page.goto('/')
  await addLuaSandbox(page)
  const report = await page.evaluate((request) => new luaRun.LuaSandbox().run(request), luaRequest('log.info("hello") return { sum = 1 + 2 }'))
  expect(report).toMatchObject({ result: { status: 'returned', value: { sum: 3 } }, logs: [{ message: 'hello' }] })
})
