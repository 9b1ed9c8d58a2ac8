import { expectAccessible } from './axe.ts'
import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { BenchPage } from './pages/bench-page.ts'
import { LivePage } from './pages/live-page.ts'

const script = `local function ask(number)
  local response = http.get("https://shop.example/orders/" .. number)
  log.info("asked", { number = number })
  return response.status
end
local sum = 0
for index, number in ipairs(input.orders) do
  sum = sum + ask(number)
end
return sum
`

const http = [200, 404, 503].map((status, index) => ({ method: 'GET', url: `https://shop.example/orders/${index + 1}`, response: { status, headers: {}, body: '' } }))
const draft = {
  ...benchDraft,
  actions: [{ name: 'Ask for orders', handle: 'ask-for-orders', script, exported: false, samples: [{ name: 'Three', inputJson: '{ "orders": [1, 2, 3] }', recordedAnswersJson: JSON.stringify({ http }) }] }],
}

test('the line of a call, and of a log line, stands there with the values of that very moment', async ({ page, api }) => {
  const { id } = await api.createDraft(draft)
  const bench = await BenchPage.open(page, id, 'Ask for orders')
  const live = new LivePage(bench.editor)
  await expect(live.line('sum = sum +')).toContainText('sum = 1107')
  await bench.run()
  await bench.showTab('HTTP')
  await bench.shownTab.getByRole('list', { name: 'HTTP calls' }).getByRole('button').nth(1).click()
  await bench.shownTab.getByRole('button', { name: 'Line 2 of ask-for-orders' }).click()
  await expect(live.line('local function ask')).toContainText('call 2 of 3')
  await expect(live.line('return response')).toContainText('→ 404')
  await expect(live.line('sum = sum +')).toContainText('sum = 604')
  await expect(live.line('for index')).toContainText('index = 2')
  await expect(live.line('for index')).toContainText('turn 2 of 3')
  await expectAccessible(page)
  await bench.showTab('Logs')
  await bench.shownTab.getByRole('list', { name: 'Log' }).getByRole('listitem').first().getByRole('button', { name: 'Line 3 of ask-for-orders' }).click()
  await expect(live.line('local function ask')).toContainText('call 1 of 3')
  await expect(live.line('sum = sum +')).toContainText('sum = 200')
})
