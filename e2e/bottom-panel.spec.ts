import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { BenchPage } from './pages/bench-page.ts'
import { LivePage } from './pages/live-page.ts'
import { LuaPage } from './pages/lua-page.ts'

const panelTabs = (page: Page) => page.getByRole('tablist', { name: 'Panel' })

test('the problems and the run share one panel, each a key or an arrow away', async ({ page, api }) => {
  const bench = await BenchPage.open(page, (await api.createDraft(benchDraft)).id, 'Read an order')
  const { problems } = new LuaPage(bench.editor)
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await expect(problems.getByRole('button', { name: /index is never used/ })).toBeFocused()
  await expect(bench.panel).toHaveCount(0)
  await expectAccessible(page)

  const tab = (name: string) => panelTabs(page).getByRole('tab', { name })
  await tab('Problems').press('ArrowRight')
  await expect(tab('Run')).toBeFocused()
  await expect(bench.panel).toBeVisible()
  await page.keyboard.press('Home')
  await expect(tab('Problems')).toBeFocused()
  await expect(problems).toBeVisible()

  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(bench.outcome).toBeVisible()
  await expect(problems).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Alt+R')
  await expect(panelTabs(page)).toHaveCount(0)
})

test('the same key closes the panel as a whole, and F6 comes back to its first problem', async ({ page, api }) => {
  const bench = await BenchPage.open(page, (await api.createDraft(benchDraft)).id, 'Read an order')
  await bench.editor.state.getByRole('button', { name: '1 problem' }).click()
  const problem = page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: /index is never used/ })
  await expect(problem).toBeFocused()
  await page.keyboard.press('F6')
  await expect(problem).not.toBeFocused()
  await page.keyboard.press('Shift+F6')
  await expect(problem).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await expect(panelTabs(page)).toHaveCount(0)
  await bench.editor.show('Config')
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await expect(panelTabs(page).getByRole('tab')).toHaveText([/^Problems/])
})

test('who looks at the problems from the script is back in it when they go', async ({ page, api }) => {
  const bench = await BenchPage.open(page, (await api.createDraft(benchDraft)).id, 'Read an order')
  const problem = page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: /index is never used/ })
  for (const away of ['ControlOrMeta+Shift+M', 'Escape', 'ControlOrMeta+Alt+R']) {
    await bench.editor.cursorTo('Read an order', 2)
    await page.keyboard.press('ControlOrMeta+Shift+M')
    await expect(problem).toBeFocused()
    await page.keyboard.press(away)
    await expect(problem).toBeHidden()
    await expect(bench.editor.code('Read an order')).toBeFocused()
  }
})

test('Escape closes the panel also where nothing is wrong', async ({ page, api }) => {
  const { editor } = await BenchPage.open(page, (await api.createDraft({ ...benchDraft, actions: [] })).id, 'Greet')
  await editor.cursorTo('Greet', 1)
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await expect(page.getByText('Nothing is wrong.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panelTabs(page)).toHaveCount(0)
  await expect(editor.code('Greet')).toBeFocused()
})

test('the keys of a trace take no step behind the problems', async ({ page, api }) => {
  const bench = await BenchPage.open(page, (await api.createDraft(benchDraft)).id, 'Read an order')
  await bench.run()
  await bench.showTab('Trace')
  const moment = bench.shownTab.getByRole('status', { name: 'Moment' })
  await expect(moment).toHaveText(/^5 of \d+$/)
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await expect(moment).toBeHidden()
  await page.keyboard.press('F10')
  await page.keyboard.press('ControlOrMeta+Alt+R')
  await expect(moment).toHaveText(/^5 of \d+$/)
  await page.keyboard.press('F10')
  await expect(moment).toHaveText(/^6 of \d+$/)
})

test('values that come by themselves leave the problems in front', async ({ page, api }) => {
  const live = await LivePage.open(page, (await api.createDraft(benchDraft)).id, 'Read an order')
  const { problems } = new LuaPage(live.editor)
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await expect(problems).toBeVisible()
  await live.typeBefore('return { number', 'local double = total * 2\n')
  await expect(live.line('local double')).toContainText('double = 60')
  await expect(problems.getByRole('button', { name: /double/ })).toBeVisible()
})

test('a Run panel right of the script leaves the problems their place below', async ({ page, api }) => {
  const bench = await BenchPage.open(page, (await api.createDraft(benchDraft)).id, 'Read an order')
  const { problems } = new LuaPage(bench.editor)
  await bench.panel.getByRole('button', { name: 'Move right of the script' }).click()
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await expect(problems).toBeVisible()
  await expect(bench.panel).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 900, height: 700 })
  await expect(bench.panel).toHaveCount(0)
  await panelTabs(page).getByRole('tab', { name: 'Run' }).click()
  await expect(bench.panel).toBeVisible()
  await expect(problems).toHaveCount(0)
})
