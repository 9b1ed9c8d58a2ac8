import { expectAccessible } from './axe.ts'
import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { BenchPage } from './pages/bench-page.ts'
import { ComparedRun } from './pages/compared-run.ts'
import { LivePage } from './pages/live-page.ts'

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

test('a call that is refused with a secret in its address is allowed by the place of the config, whatever is shown', async ({ page, api }) => {
  const { id } = await api.createDraft({
    ...draft,
    iamPolicyJson: '{ "Statement": [] }',
    actions: [{ name: 'Ask the bot', handle: 'ask-the-bot', script: 'return http.get("https://bot.example/bot" .. config.key .. "/orders").ok\n', exported: false, samples: [{ name: 'One', inputJson: '{}', recordedAnswersJson: JSON.stringify({ config: answers.config, http: [{ method: 'GET', url: '*', response: { status: 200 } }] }) }] }],
  })
  const bench = await BenchPage.open(page, id, 'Ask the bot')
  await bench.run()
  await page.getByRole('button', { name: 'Show secrets' }).click()
  await expect(bench.shownTab.getByRole('alert')).toContainText('first-secret')
  await bench.shownTab.getByRole('button', { name: 'Add it to Permissions' }).click()
  await expect(bench.shownTab.getByRole('tree', { name: 'Result' })).toContainText('true')
  const told = bench.editor.notice('The permissions allow http:get on https://bot.example/bot${config.key}/orders now.')
  await expect(told.getByRole('button', { name: 'Undo' })).toBeInViewport({ ratio: 1 })
  await told.getByRole('button', { name: 'Look at it' }).click()
  await expect(bench.editor.shownCode).toContainText('bot${config.key}/orders')
  await bench.editor.save()
  await expect(bench.editor.state).toContainText('Saved')
  const { getConnector } = await api.graphql('query ($id: ID!) { getConnector(id: $id) { iamPolicyJson } }', { id })
  expect(JSON.stringify(getConnector)).toContain('bot${config.key}/orders')
  expect(JSON.stringify(getConnector)).not.toContain('first-secret')
})

const tellingScript = `local key = config.key
log.info("the key is " .. key, { key = key })
store.set("key", { key = key })
events.emit("told", { key = key })
return { key = key, order = input.order }
`
const policy = '{ "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }'
const expected = (key: string) => JSON.stringify({ result: { status: 'returned', value: { key, order: '7' } } })
const telling = (key: string, { told = tellingScript, originId = crypto.randomUUID() } = {}) => ({
  ...draft,
  iamPolicyJson: policy,
  actions: [{ name: 'Tell', handle: 'tell', originId, script: told, exported: false, samples: [{ name: 'One', inputJson: '{ "order": "7" }', recordedAnswersJson: JSON.stringify({ config: { key } }), expectedOutcomeJson: expected('another-secret') }] }],
})

test('a secret of the config is hidden wherever a run is shown, and shown everywhere when it is asked for', async ({ page, api }) => {
  const { id } = await api.createDraft(telling('first-secret'))
  const bench = await BenchPage.open(page, id, 'Tell')
  const live = new LivePage(bench.editor)
  await expect(live.line('local key')).toContainText('key = "••••••••"')
  await bench.run()
  await expect(bench.shownTab.getByRole('table', { name: 'Differences' })).toContainText('result.value.key"another-secret""••••••••"')
  await expect(bench.shownTab.getByRole('tree', { name: 'Result' })).toContainText('••••••••')
  for (const tab of ['Result', 'Logs', 'Store', 'Events', 'Trace'] as const) {
    await bench.showTab(tab)
    await expect(bench.shownTab).toContainText('••••••••')
    await expect(bench.shownTab).not.toContainText('first-secret')
  }
  await bench.shownTab.getByRole('button', { name: 'Step forward' }).click()
  await expect(bench.shownTab.getByRole('tree', { name: 'key' })).toContainText('••••••••')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show secrets' }).click()
  await expect(bench.shownTab.getByRole('tree', { name: 'key' })).toContainText('first-secret')
  for (const tab of ['Result', 'Logs', 'Store', 'Events'] as const) {
    await bench.showTab(tab)
    await expect(bench.shownTab).toContainText('first-secret')
  }
  await expect(live.line('local key')).toContainText('key = "first-secret"')
})

test('what is compared and kept is the true value', async ({ page, api }) => {
  const { id } = await api.createDraft(telling('first-secret'))
  const bench = await BenchPage.open(page, id, 'Tell')
  await bench.run()
  await bench.shownTab.getByRole('button', { name: 'Accept as expected' }).click()
  await expect(bench.verdict).toHaveText('Passed: it did what the sample expects.')
  await bench.editor.save()
  await expect(bench.editor.state).toContainText('Saved')
  const { getConnector } = await api.graphql('query ($id: ID!) { getConnector(id: $id) { actions { samples { expectedOutcomeJson } } } }', { id })
  expect(JSON.stringify(getConnector)).toContain('first-secret')
})

test('two versions whose outcome differs in a secret alone differ, and neither shows it', async ({ page, api }) => {
  const originId = crypto.randomUUID()
  const before = await api.createDraft(telling('first-secret', { originId }))
  const after = await api.createDraft(telling('first-secret', { originId, told: tellingScript.replace('{ key = key,', '{ key = key .. key,') }))
  const run = await ComparedRun.open(page, { left: before.id, right: after.id, change: `actions/${originId}` })
  await expect(run.outcome).toHaveText('The outcome differs: result')
  await expect(page.locator('.editor.modified')).toContainText('key = "••••••••"')
  await expect(page.locator('.editor.modified')).not.toContainText('first-secret')
  expect(await run.differences()).toEqual([['result.value.key', '"••••••••"', '"••••••••••••••••"']])
  await run.bar.getByRole('button', { name: 'Show secrets' }).click()
  await expect(page.getByRole('table', { name: 'Differences' })).toContainText('first-secretfirst-secret')
})
