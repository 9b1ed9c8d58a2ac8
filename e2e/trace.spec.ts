import { expectAccessible } from './axe.ts'
import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { BenchPage } from './pages/bench-page.ts'

test('a run is stepped through, forward and back, with its locals at every line', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await bench.run()
  await bench.showTab('Trace')
  const moment = bench.shownTab.getByRole('status', { name: 'Moment' })
  await expect(moment).toHaveText(/^1 of \d+$/)
  await bench.shownTab.getByRole('button', { name: 'Step forward' }).click()
  await expect(bench.shownTab.getByRole('region', { name: 'Variables' })).toContainText('order')
  await expect(bench.shownTab.getByRole('toolbar')).toContainText('read-order:2')
  await bench.shownTab.getByRole('button', { name: 'Step back', exact: true }).click()
  await expect(moment).toHaveText(/^1 of/)
  await expectAccessible(page)
})

test('a trace stops at a breakpoint whose condition is met, and watches an expression there', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await bench.editor.code('Read an order').focus()
  await page.keyboard.press('ControlOrMeta+Home')
  for (let line = 1; line < 13; line += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('F9')
  await expect(page.locator('.studio-breakpoint')).toHaveCount(1)
  await bench.run()
  await bench.showTab('Trace')
  await bench.shownTab.getByRole('textbox', { name: 'Condition of the breakpoint in line 13' }).fill('index == 2')
  await page.keyboard.press('Enter')
  await bench.shownTab.getByRole('textbox', { name: 'Expression to watch' }).fill('total + item.price')
  await page.keyboard.press('Enter')
  await bench.shownTab.getByRole('button', { name: 'On to the next breakpoint' }).click()
  await expect(bench.shownTab.getByRole('region', { name: 'Watch' })).toContainText('21')
  await expect(bench.shownTab.getByRole('toolbar')).toContainText('read-order:13')
  await page.keyboard.press('F10')
  await expect(bench.shownTab.getByRole('toolbar')).not.toContainText('read-order:13')
})
