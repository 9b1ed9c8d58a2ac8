import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { BenchPage } from './pages/bench-page.ts'

const [action] = benchDraft.actions
const script = 'return { keys = store.keys(""), header = http.get("https://shop.example/x").headers["__proto__"], own = input["__proto__"].a }\n'
const answers = '{ "store": { "__proto__": { "polluted": true }, "constructor": 1 }, "http": [{ "method": "GET", "url": "*", "response": { "status": 200, "headers": { "__proto__": "h" } } }] }'

test('samples with names that mean something to JavaScript are samples like any other', async ({ page, api }) => {
  const samples = [{ name: '__proto__', inputJson: '{ "__proto__": { "a": 7 } }', recordedAnswersJson: answers }, { name: 'constructor', inputJson: '{}' }]
  const draft = await api.createDraft({ ...benchDraft, actions: [{ ...action, inputSchemaJson: null, script, samples }] })
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await bench.run()
  const result = bench.shownTab.getByRole('tree', { name: 'Result' })
  await expect(result).toContainText('own7')
  await expect(result).toContainText('header"h"')
  await expect(result).toContainText('2 items')
  expect(await bench.states()).toEqual([expect.stringContaining('__proto__'), expect.stringContaining('constructor')])
  expect(await page.evaluate(() => ['polluted' in {}, 'a' in {}])).toEqual([false, false])
})

test('an input that is far too large can be run, is no form, and keeps the draft from being saved with a word why', async ({ page, api, context }) => {
  const draft = await api.createDraft({ ...benchDraft, actions: [{ ...action, script: 'return #input.rows\n' }] })
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  const other = await context.newPage()
  await other.goto(page.url())
  await bench.panel.getByRole('group', { name: 'Input', exact: true }).evaluate((area) => {
    const rows = Array.from({ length: 60_000 }, (_, id) => ({ id, sku: `sku${id}`, text: 'x'.repeat(30) }))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([JSON.stringify({ rows })], 'rows.json'))
    area.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(bench.panel.getByText('The input is too large for a form')).toBeVisible()
  await bench.run()
  await expect(bench.shownTab.getByRole('tree', { name: 'Result' })).toContainText('60000')
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByText('A text of a sample has 200,000 characters at most')).toBeVisible()
  await expect(other.getByText('Unsaved changes')).toBeVisible()
})

test('a number keeps its digits from the input to the result', async ({ page, api }) => {
  const samples = [{ name: 'Large', inputJson: '{ "order": 9007199254740993, "price": 5.0 }' }]
  const draft = await api.createDraft({ ...benchDraft, actions: [{ ...action, script: 'log.info("got", input)\nreturn input\n', samples }] })
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await expect(bench.panel.getByText('A form would round a number of this input')).toBeVisible()
  await bench.run()
  const result = bench.shownTab.getByRole('tree', { name: 'Result' })
  await expect(result).toContainText('order9007199254740993')
  await expect(result).toContainText('price5.0')
  await bench.shownTab.getByRole('button', { name: 'Accept as expected' }).click()
  await expect(bench.verdict).toHaveText('Passed: it did what the sample expects.')
})
