import type { Locator, Page } from '@playwright/test'
import { benchDraft } from './bench-draft.ts'
import { comparedDrafts } from './compared-drafts.ts'
import { expect, test } from './fixtures.ts'
import { BenchPage } from './pages/bench-page.ts'
import { ComparedRun } from './pages/compared-run.ts'
import { LivePage } from './pages/live-page.ts'

async function press(page: Page, button: Locator) {
  await button.focus()
  await page.keyboard.press('Enter')
}

test('a run that is started and stopped by keyboard leaves the focus on its button', async ({ page, api }) => {
  const draft = await api.createDraft({ ...benchDraft, actions: [{ name: 'Loops', handle: 'loops', script: 'while true do end\n', exported: false }] })
  const bench = await BenchPage.open(page, draft.id, 'Loops')
  await press(page, bench.panel.getByRole('button', { name: 'Run', exact: true }).first())
  await expect(bench.panel.getByRole('button', { name: 'Stop' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(bench.outcome).not.toHaveText('Running…')
  await expect(bench.panel.getByRole('button', { name: 'Run', exact: true }).first()).toBeFocused()
})

test('a Run panel that is moved has the focus at its new place', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await press(page, bench.panel.getByRole('button', { name: 'Move right of the script' }))
  await expect(bench.panel.getByRole('button', { name: 'Move below the script' })).toBeFocused()
})

test('the steps of a trace have the focus where there are no more of them', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bench = await BenchPage.open(page, draft.id, 'Read an order')
  await bench.run()
  await bench.showTab('Trace')
  const on = bench.shownTab.getByRole('button', { name: 'On to the next breakpoint' })
  await press(page, on)
  await expect(bench.shownTab.getByRole('status', { name: 'Moment' })).toHaveText(/^(\d+) of \1$/)
  await expect(on).toHaveAttribute('aria-disabled', 'true')
  await expect(on).toBeFocused()
})

test('the steps through the turns of a loop keep the focus in the values', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await live.line('total = total +').locator('.studio-live').click()
  const before = live.viewer.getByRole('button', { name: 'Turn of the loop: the one before' })
  await press(page, before)
  await expect(live.viewer).toContainText('1 of 2')
  await expect(before).toBeFocused()
  await press(page, live.viewer.getByRole('button', { name: 'Show the last' }))
  await expect(live.viewer).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(live.viewer).toBeHidden()
})

test('a yes to the code of somebody else leads into the script, or to the change that is compared', async ({ browser, studio, api }) => {
  const drafts = await comparedDrafts(api, { script: (script) => script.replace('item.count', 'item.count * 2') })
  const page = await LivePage.asSomebodyElse(browser, studio, api)
  const live = await LivePage.open(page, drafts.left, 'Read an order')
  const question = page.getByRole('region', { name: 'Code of somebody else' })
  await press(page, question.getByRole('button', { name: 'Run it' }))
  await expect(live.editor.code('Read an order')).toBeFocused()
  await ComparedRun.open(page, drafts)
  await press(page, question.getByRole('button', { name: 'Not now' }))
  await expect(page.getByRole('region', { name: 'Read an order' })).toBeFocused()
  await press(page, page.getByRole('button', { name: 'Run it' }))
  await expect(page.getByRole('region', { name: 'Read an order' })).toBeFocused()
  await page.context().close()
})
