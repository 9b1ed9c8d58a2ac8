import { expectAccessible } from './axe.ts'
import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { EditorPage } from './pages/editor-page.ts'
import { LivePage } from './pages/live-page.ts'
import { withoutSandbox } from './without-sandbox.ts'

test('values stand beside the lines while one types', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await expect(live.line('local order = input.order')).toContainText('order = "1001"')
  await expect(live.line('return { number')).toContainText('→ { number = "1001", total = 30 }')
  await live.typeBefore('return { number', 'local double = total * 2\n')
  await expect(live.line('local double')).toContainText('double = 60')
  await expectAccessible(page)
})

test('lines that never ran are dimmed, and the margin counts those that ran often', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await expect(live.line('log.error').locator('.studio-live-unreached').first()).toBeVisible()
  await expect(live.counts).toHaveText(['', ''])
  await expect(live.counts.first()).toHaveClass(/studio-hits-2/)
})

test('half-typed code keeps the last good values, greyed', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await expect(live.line('local order')).toContainText('order = "1001"')
  await live.typeBefore('return { number', 'if total then\n')
  await expect(page.getByRole('button', { name: 'Live values: of the last text that could run' })).toBeVisible()
  await expect(live.line('local order').locator('.studio-live-old')).toContainText('order = "1001"')
  // A line that says something else now has nothing to do with what it was.
  await live.typeBefore('local order', '-- ')
  await expect(live.line('-- local order')).toBeVisible()
  await expect(live.line('-- local order').locator('.studio-live-old')).toHaveCount(0)
  await expect(live.line('log.info').locator('.studio-live-old')).toBeVisible()
})

test('a click on a value shows all of it, and steps through the turns of a loop', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await live.line('total = total +').locator('.studio-live').click()
  await expect(live.viewer).toContainText('30')
  await live.viewer.getByRole('button', { name: 'Turn of the loop: the one before' }).click()
  await expect(live.viewer.getByRole('group', { name: 'Turn of the loop' })).toContainText('1 of 2')
  await expect(live.line('total = total +')).toContainText('total = 12')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  // Far more than stands beside the line: the viewer reads all of it.
  await live.typeBefore('return { number', 'local ticket = "<JDF>" .. ("<Node/>"):rep(40) .. "<Last/></JDF>"\n')
  await live.line('local ticket').locator('.studio-live').click()
  await expect(live.viewer.getByRole('tree', { name: 'ticket' })).toContainText('Last')
  await expect(live.viewer).not.toContainText('not kept')
  await expectAccessible(page)
})

test('a long value ends within sight, again in another window, and its viewer leaves the line readable', async ({ page, api }) => {
  await page.setViewportSize({ width: 900, height: 500 })
  const draft = await api.createDraft(benchDraft)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  const order = live.line('for index, item')
  await expect(order).toContainText('…')
  await expect.poll(() => live.isInSight(order)).toBe(true)
  const [narrow] = await order.allInnerTexts()
  await page.setViewportSize({ width: 1440, height: 500 })
  await expect(order).not.toHaveText(narrow ?? '')
  for (const code of ['local order', 'total = total +', 'return { number']) {
    await live.line(code).locator('.studio-live').last().click()
    await expect.poll(() => live.isCovered(live.line(code))).toBe(false)
    await page.keyboard.press('Escape')
  }
})

test('an error stands where it arises', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await live.typeBefore('return { number', 'error("too much")\n')
  await expect(live.line('error("too much")').locator('.studio-live-error')).toContainText('too much')
  await page.getByRole('button', { name: 'The run fails: go to the error' }).click()
  await expect(page.getByRole('button', { name: 'Live values', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('Ln 16')).toBeVisible()
})

test('a library connector shows values too, and the shared library those of the module shown last', async ({ page, api }) => {
  const live = await LivePage.open(page, await api.libraryConnector('jmf-device', 3), 'Signals in')
  await expect(page.locator('.studio-live').first()).toBeVisible()
  await live.editor.show('Shared library')
  await expect(live.editor.tab('Shared library')).toHaveAttribute('aria-selected', 'true')
  await expect(live.line('local M = ')).toBeVisible()
  await expect(page.locator('.studio-live').first()).toBeVisible()
})

test('a sandbox that does not arrive is said so, and tried again by a button', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const bringBack = await withoutSandbox(page)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await expect(page.getByRole('button', { name: 'Live values: the sandbox could not be loaded' })).toBeVisible()
  await expectAccessible(page)
  await bringBack()
  await page.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(live.line('local order')).toContainText('order = "1001"')
  await expect(page.getByRole('button', { name: 'Live values', exact: true })).toBeFocused()
})

test('live values are switched off and stay off', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await expect(live.line('local order')).toContainText('order = "1001"')
  await page.getByRole('button', { name: 'Live values' }).click()
  await expect(page.locator('.studio-live')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Live values off' })).toBeVisible()
})

test('the code of somebody else runs by itself only after a yes', async ({ api, browser, studio }) => {
  const draft = await api.createDraft(benchDraft)
  const other = await LivePage.asSomebodyElse(browser, studio, api)
  await EditorPage.open(other, draft.id, { part: 'overview' })
  const live = new LivePage(await EditorPage.open(other, draft.id))
  await live.editor.show('Read an order')
  const question = other.getByRole('region', { name: 'Code of somebody else' })
  await expect(question).toBeVisible()
  await expect(other.locator('.studio-live')).toHaveCount(0)
  await question.getByRole('button', { name: 'Run it' }).click()
  await expect(live.line('local order')).toContainText('order = "1001"')
  await other.context().close()
})

test('a clone of somebody else’s code is not run by itself either', async ({ api, browser, studio }) => {
  const draft = await api.createDraft(benchDraft)
  await api.publish(draft)
  const other = await LivePage.asSomebodyElse(browser, studio, api)
  const original = await EditorPage.open(other, draft.id, { part: 'overview' })
  await other.getByRole('button', { name: 'Clone…' }).click()
  await other.getByRole('dialog', { name: /^Clone / }).getByRole('button', { name: 'Clone', exact: true }).click()
  await other.waitForURL((url) => url.pathname.startsWith('/connectors/') && !url.pathname.includes(draft.id))
  await original.show('Read an order')
  const question = other.getByRole('region', { name: 'Code of somebody else' })
  await expect(question).toBeVisible()
  await expect(other.locator('.studio-live')).toHaveCount(0)
  await question.getByRole('button', { name: 'Run it' }).click()
  await expect(new LivePage(original).line('local order')).toContainText('order = "1001"')
  await other.context().close()
})

test('one’s own connector asks nothing, also once it is published', async ({ page, api }) => {
  const draft = await api.createDraft({ ...benchDraft, actions: benchDraft.actions.map((action) => ({ ...action, samples: [] })), apiEndpoints: [], sharedLibrary: 'return {}\n' })
  await LivePage.open(page, draft.id, 'Read an order')
  await page.getByRole('button', { name: 'Publish…' }).click()
  await page.getByRole('dialog', { name: /^Publish/ }).getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('is published.')).toBeVisible()
  await page.reload()
  await expect(page.locator('.studio-live').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Code of somebody else' })).toHaveCount(0)
})

test('the values of a line are looked at by the keyboard alone', async ({ page, api }) => {
  const draft = await api.createDraft(benchDraft)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await expect(live.line('for index, item')).toContainText('item = ')
  await live.editor.cursorTo('Read an order', 12)
  await page.keyboard.press('Alt+Enter')
  const [index, item] = [live.viewer.getByRole('tree', { name: 'index' }), live.viewer.getByRole('tree', { name: 'item' })]
  await expect(index).toBeFocused()
  await expect(index.getByRole('treeitem')).toHaveAccessibleName('index:2')
  await page.keyboard.press('Tab')
  await expect(item).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(live.activeItem(item)).toHaveAttribute('aria-posinset', '2')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(item.getByRole('treeitem')).toHaveCount(1)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(live.viewer).toBeHidden()
  await expect(live.editor.code('Read an order')).toBeFocused()
})
