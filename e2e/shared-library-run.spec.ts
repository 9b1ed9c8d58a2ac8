import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { BenchPage } from './pages/bench-page.ts'
import { LivePage } from './pages/live-page.ts'
import { pricedDraft } from './priced-draft.ts'

test('the shared library is run by the module that was shown last, or by the one that is picked', async ({ page, api }) => {
  const draft = await api.createDraft(pricedDraft)
  const bench = await BenchPage.open(page, draft.id, 'Halve')
  const live = new LivePage(bench.editor)
  await bench.editor.show('Shared library')
  await expect(bench.module).toHaveValue('Halve')
  await expect(live.line('local cents')).toContainText('cents = 454.5')
  await bench.run()
  await expect(bench.verdict).toContainText('Passed')
  await bench.pickModule('Price an order')
  await expect(bench.sample).toHaveValue('Three items')
  await expect(live.line('local cents')).toContainText('cents = 807.33')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(bench.shownTab).toContainText('24.22')
  await expectAccessible(page)
})

test('the shared library that is opened first is run by the first module with a sample', async ({ page, api }) => {
  const draft = await api.createDraft(pricedDraft)
  const bench = await BenchPage.open(page, draft.id, 'Shared library')
  await expect(bench.module).toHaveValue('Price an order')
  await expect(bench.sample).toHaveValue('Three items')
})

test('breakpoints in the shared library stop the trace of the module that runs it', async ({ page, api }) => {
  const draft = await api.createDraft(pricedDraft)
  const bench = await BenchPage.open(page, draft.id, 'Shared library')
  await bench.traceWithBreakpoint('Shared library', 5)
  await bench.shownTab.getByRole('button', { name: 'On to the next breakpoint' }).click()
  await expect(bench.shownTab.getByRole('toolbar')).toContainText('shared:5')
  await expect(page.locator('.studio-trace-line')).toBeVisible()
  await expect(bench.shownTab.getByRole('region', { name: 'Variables' })).toContainText('cents1200')
  await bench.shownTab.getByRole('region', { name: 'Call stack' }).getByRole('button', { name: 'Line 7 of price-an-order' }).click()
  await expect(bench.editor.tab('Price an order')).toHaveAttribute('aria-selected', 'true')
})
