import { expectAccessible } from './axe.ts'
import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { BenchPage } from './pages/bench-page.ts'

const script = `local sent = http.post("https://shop.example/orders?key=" .. config.key, { headers = { ["X-Shop"] = "shop " .. config.key }, json = { key = config.key, order = input.order } })
return sent.ok
`

const schema = { type: 'object', properties: { key: { type: 'string', title: 'Key', format: 'password' } } }
const answers = { config: { key: 'first-secret' }, http: [{ method: 'POST', url: 'https://shop.example/orders', response: { status: 201, headers: {}, body: '{ "echo": "first-secret" }' } }] }
const draft = {
  ...benchDraft,
  configJson: JSON.stringify(schema, null, 2),
  iamPolicyJson: '{ "Statement": [{ "Effect": "Allow", "Action": "http:post", "Resource": "https://shop.example/*" }] }',
  actions: [{ name: 'Send an order', handle: 'send-an-order', script, exported: false, samples: [{ name: 'One', inputJson: '{ "order": "7" }', recordedAnswersJson: JSON.stringify(answers) }] }],
}

test('a secret of the config is hidden in all of a call, until it is asked for', async ({ page, api }) => {
  const { id } = await api.createDraft(draft)
  const bench = await BenchPage.open(page, id, 'Send an order')
  await bench.run()
  await bench.showTab('HTTP')
  await expect(bench.shownTab.getByRole('heading', { level: 3 })).toContainText('orders?key=••••••••')
  await expect(bench.shownTab).toContainText('shop ••••••••')
  await expect(bench.shownTab.getByRole('tree', { name: 'Request body' })).toContainText('••••••••')
  await expect(bench.shownTab).not.toContainText('first-secret')
  await expectAccessible(page)
  await bench.shownTab.getByRole('button', { name: 'Show the secret in the address' }).click()
  await expect(bench.shownTab.getByRole('heading', { level: 3 })).toContainText('orders?key=first-secret')
  await bench.shownTab.getByRole('button', { name: 'Show the secret in the request body' }).click()
  await expect(bench.shownTab.getByRole('tree', { name: 'Request body' })).toContainText('first-secret')
  await expect(bench.shownTab.getByRole('tree', { name: 'Response body' })).not.toContainText('first-secret')
})
