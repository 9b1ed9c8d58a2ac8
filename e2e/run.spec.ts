import { expectAccessible } from './axe.ts'
import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { BenchPage } from './pages/bench-page.ts'
import { withoutSandbox } from './without-sandbox.ts'

test('a module runs by a key, and its result, logs, calls, store and events are told', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(bench.outcome).toHaveText(/^Returned in/)
  await expect(bench.verdict).toHaveText('Passed: it did what the sample expects.')
  await expect(bench.shownTab.getByRole('tree', { name: 'Result' })).toContainText('total')
  await bench.showTab('Logs')
  await expect(bench.shownTab.getByRole('list', { name: 'Log' }).getByRole('listitem').first()).toContainText('order asked for')
  await bench.showTab('HTTP')
  await expect(bench.shownTab.getByRole('region', { name: 'The call' })).toContainText('Response 200 OK')
  await bench.showTab('Store')
  await expect(bench.shownTab.getByRole('row', { name: /seen\/1001/ })).toContainText('"times": 3')
  await bench.showTab('Events')
  await expect(bench.shownTab.getByRole('list', { name: 'Events' })).toContainText('order.read')
  await expectAccessible(page)
})

test('a sandbox that can not be loaded is told, and tried again', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bringBack = await withoutSandbox(page)
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await bench.run()
  await expect(bench.outcome).toHaveText(/could not be loaded/)
  await bringBack()
  await bench.panel.getByRole('button', { name: 'Try again' }).click()
  await expect(bench.outcome).toHaveText(/^Returned in/)
})

test('a log line leads to the line that wrote it', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await bench.run()
  await bench.showTab('Logs')
  await bench.shownTab.getByRole('button', { name: 'Line 2 of read-order' }).click()
  await expect(bench.editor.state).toContainText('Ln 2, Col 1')
})

test('a call that nothing answers is answered with one click', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await bench.choose('The shop is silent')
  await bench.run()
  await expect(bench.shownTab.getByRole('region', { name: 'Error' })).toContainText('Nothing answers this call')
  await bench.shownTab.getByRole('button', { name: 'Show the call' }).click()
  const answer = bench.shownTab.getByRole('form', { name: 'Answer of this call' })
  await answer.getByRole('textbox', { name: 'Body' }).fill('{ "items": [] }')
  await answer.getByRole('button', { name: 'Add the answer' }).click()
  await expect(bench.outcome).toHaveText(/^Returned in/)
  await expect(bench.shownTab).toBeFocused()
  await expect(bench.editor.state).toContainText('Unsaved changes')
  await expect(bench.shownTab.getByRole('region', { name: 'The call' })).toContainText('orders/1002')
  await expectAccessible(page)
})

test("a caught call of another connector's action that nothing answers is no pass, and is answered with one click", async ({ page, api }) => {
  const script = 'local ok, stock = pcall(actions.call, "erp/find-stock", { sku = input.sku })\nreturn { left = ok and stock.left or -1 }\n'
  const draft = await api.createDraft({
    ...benchDraft,
    iamPolicyJson: '{ "Statement": [{ "Effect": "Allow", "Action": "actions:call", "Resource": "action/erp/*" }] }',
    actions: [{ name: 'Look up stock', handle: 'look-up-stock', script, exported: false, samples: [{ name: 'Paper', inputJson: '{ "sku": "A5" }' }] }],
  })
  const bench = await BenchPage.open(page, draft.id, 'Look up stock')
  await bench.run()
  await expect(bench.verdict).toHaveText('No verdict: the sample has no recorded answers yet.')
  await bench.showTab('Events')
  const answer = bench.shownTab.getByRole('form', { name: 'Answer of erp/find-stock' })
  await answer.getByRole('textbox', { name: 'Output' }).fill('{ "left": 12 }')
  await answer.getByRole('button', { name: 'Add the answer' }).click()
  await expect(bench.shownTab.getByRole('list', { name: 'Actions called' })).toContainText('12')
  await expect(bench.shownTab).toBeFocused()
  await bench.showTab('Result')
  await expect(bench.verdict).toHaveText('Passed: the sample expects no more than that the run ends well.')
  await expectAccessible(page)
})

test('a call that no statement allows fails and names what is missing', async ({ page, api }) => {
  const draft = await api.createDraft({ ...benchDraft, iamPolicyJson: '{ "Statement": [] }' })
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await bench.run()
  await expect(bench.shownTab.getByRole('region', { name: 'Error' })).toContainText('The permissions do not allow it')
  await expect(bench.shownTab.getByRole('alert')).toContainText('store:read')
  await bench.shownTab.getByRole('button', { name: 'Add it to Permissions' }).click()
  await expect(bench.shownTab.getByRole('region', { name: 'Error' })).not.toContainText('store:read')
  await expect(bench.editor.tab('Read an order')).toHaveAttribute('aria-selected', 'true')
  await expect(bench.panel.getByRole('tab', { selected: true })).toBeFocused()
  await bench.editor.notice('The permissions allow store:read').getByRole('button', { name: 'Look at it' }).click()
  await expect(bench.editor.shownCode).toContainText('store:read')
  await expect(bench.editor.state).toContainText('Ln 2,')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(bench.editor.shownCode).not.toContainText('store:read')
})

test('an error shows its stack, and each frame leads to its line', async ({ page, api }) => {
  const script = 'local function inner(order)\n  error("no " .. order)\nend\n\nlocal function outer(order)\n  inner(order)\n  return true\nend\n\nouter(input.order)\nreturn 1\n'
  const draft = await api.createDraft({ ...benchDraft, actions: [{ name: 'Breaks', handle: 'breaks', script, exported: false, samples: [{ name: 'One', inputJson: '{ "order": "7" }' }] }] })
  const bench = await BenchPage.open(page, draft.id, 'Breaks')
  await bench.run()
  await expect(bench.shownTab.getByRole('alert')).toHaveText('no 7')
  const stack = bench.shownTab.getByRole('list', { name: 'Stack' }).getByRole('listitem')
  await expect(stack).toHaveText([/inner/, /outer/, /breaks:10/])
  await stack.nth(1).getByRole('button').click()
  await expect(bench.editor.state).toContainText('Ln 6, Col 1')
})

test('the request of an endpoint is built, and its answer is seen as the caller sees it', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bench = await BenchPage.open(page, draft.id, 'Greet')
  const form = bench.panel.getByRole('form', { name: 'Request' })
  await form.getByRole('textbox', { name: 'Path' }).fill('people/Ada')
  await form.getByRole('group', { name: 'Headers' }).getByRole('button', { name: 'Add a header' }).click()
  await form.getByRole('textbox', { name: 'Headers, name 2' }).fill('X-Trace')
  await form.getByRole('textbox', { name: 'Headers, value of X-Trace' }).fill('17')
  await bench.run()
  const response = bench.shownTab.getByRole('region', { name: 'Response to the caller' })
  await expect(response).toContainText('201 Created')
  await expect(response).toContainText('x-shop')
  await expect(response).toContainText('"Hello Ada"')
  await expectAccessible(page)
})

test('a curl command becomes the request', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bench = await BenchPage.open(page, draft.id, 'Greet')
  await bench.panel.getByRole('button', { name: 'Paste a request…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Paste a request' })
  await dialog.getByRole('textbox').fill('nonsense')
  await dialog.getByRole('button', { name: 'Use it' }).click()
  await expect(dialog.getByRole('alert')).toContainText('request line')
  await dialog.getByRole('textbox').fill(`curl -X POST 'https://studio.example/people/9?name=Grace' -H 'Content-Type: application/json' -d '{"a":1}'`)
  await dialog.getByRole('button', { name: 'Use it' }).click()
  await expect(bench.panel.getByRole('textbox', { name: 'Path' })).toHaveValue('people/9')
  await bench.run()
  await expect(bench.shownTab).toContainText('"Hello Grace"')
  await bench.shownTab.getByRole('button', { name: 'Keep as sample…' }).click()
  await bench.name('Keep the run as a sample', 'Grace')
  await bench.paste(`curl -X POST 'https://studio.example/people/10?name=Ada'`)
  await expect(bench.sample).toHaveValue('Request')
  await bench.choose('Grace')
  await expect(bench.panel.getByRole('textbox', { name: 'Path' })).toHaveValue('people/9')
  await bench.paste(`curl -X POST 'https://studio.example/people/11?name=Ada'`, 'The input of “Grace”')
  await expect(bench.panel.getByRole('textbox', { name: 'Path' })).toHaveValue('people/11')
  await page.getByText('The input of “Grace” is replaced.').locator('..').getByRole('button', { name: 'Undo' }).click()
  await expect(bench.panel.getByRole('textbox', { name: 'Path' })).toHaveValue('people/9')
})

test('a JMF file that is dropped becomes the input of a library endpoint', async ({ page, api }) => {
  const bench = await BenchPage.open(page, await api.libraryConnector('jmf-device', 3), 'Signals in')
  const jmf = '<?xml version="1.0"?><JMF xmlns="http://www.CIP4.org/JDFSchema_1_1" SenderID="press" TimeStamp="2026-11-24T08:00:00Z" Version="1.5"><Signal ID="s1" Type="Notification"><Notification Class="Event" Type="Error"/></Signal></JMF>'
  await bench.panel.getByRole('group', { name: 'Input' }).evaluate((area, text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'signal.jmf'))
    area.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, jmf)
  await expect(bench.panel.getByText('Changes here are for this run only.')).toBeVisible()
  await bench.run()
  await bench.showTab('Logs')
  await expect(bench.shownTab).toContainText('device notification')
})

test('a run that does not end is stopped, and the next one works', async ({ page, api }) => {
  const draft = await api.createDraft({ ...benchDraft, timers: [], actions: [{ name: 'Loops', handle: 'loops', script: 'while input.forever do end\nreturn "done"\n', exported: false, samples: [{ name: 'For ever', inputJson: '{ "forever": true }' }, { name: 'Not at all', inputJson: '{ "forever": false }' }] }] })
  const bench = await BenchPage.open(page, draft.id, 'Loops')
  await bench.run()
  await bench.panel.getByRole('button', { name: 'Stop' }).click()
  await expect(bench.outcome).toHaveText('Stopped')
  await bench.choose('Not at all')
  await bench.run()
  await expect(bench.outcome).toHaveText(/^Returned in/)
  await expect(bench.shownTab).toContainText('"done"')
})

test('a run that stands in a pattern for ever still shows what it logged, and leads to the line', async ({ page, api }) => {
  const script = 'log.info("looking")\nreturn ("a"):rep(100000):find((".-"):rep(40) .. "b")\n'
  const draft = await api.createDraft({ ...benchDraft, timers: [], actions: [{ name: 'Looks', handle: 'looks', script, timeoutMs: 300, exported: false }] })
  const bench = await BenchPage.open(page, draft.id, 'Looks')
  await bench.run()
  await expect(bench.shownTab.getByRole('alert')).toHaveText('The run took longer than its time limit and was stopped.')
  await expect(bench.shownTab.getByRole('list', { name: 'Not kept' })).toHaveText('What the run did behind line 1 of actions/looks is not known: it was ended from outside.')
  await expect(bench.shownTab).toContainText('It was in looks:2 when it was stopped, as a replay shows.')
  await bench.shownTab.getByRole('button', { name: 'Line 2 of looks' }).click()
  await expect(bench.editor.state).toContainText('Ln 2, Col 1')
  await expectAccessible(page)
  await bench.showTab('Logs')
  await expect(bench.shownTab.getByRole('list', { name: 'Log' })).toContainText('looking')
})

test('the panel is shown by a key, moved to the right, and stays as it was left', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await bench.panel.getByRole('button', { name: 'Move right of the script' }).click()
  await page.reload()
  await expect(bench.panel.getByRole('button', { name: 'Move below the script' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Alt+R')
  await expect(bench.panel).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Alt+R')
  await expect(bench.panel).toBeVisible()
})
