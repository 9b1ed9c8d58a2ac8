import type { Locator } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { EditorPage } from './pages/editor-page.ts'
import { shopDraft } from './shop-draft.ts'

test('every kind of module has a form for its settings', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.show('Fetch order')
  await expect(editor.setting('Other connectors may call it')).toBeChecked()
  await editor.show('Order webhook')
  await editor.setting('Path').fill('orders/:id/paid')
  await expect(editor.row('Order webhook')).toHaveAccessibleName(/POST \/orders\/:id\/paid, changed/)
  await editor.show('Job finished')
  await editor.setting('Created').check()
  await expect(editor.row('Job finished')).toHaveAccessibleName(/job created, updated/)
  await editor.show('Poll orders')
  await expect(editor.setting('Schedule')).toHaveValue('0 6 * * 1-5')
  await expectAccessible(page)
})

test('a schedule stands in words, with its next five runs in its time zone', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.show('Poll orders')
  await editor.setting('Schedule').fill('30 14 * * 1')
  await expect(page.getByText('At 14:30, only on Monday').last()).toBeVisible()
  const runs = page.getByRole('list', { name: 'Next runs' }).getByRole('listitem')
  await expect(runs).toHaveText(Array.from({ length: 5 }, () => /^Mon .*14:30$/))
  await expect(page.getByText('Next runs in Europe/Berlin')).toBeVisible()
})

test('what is wrong stands at its field while typing', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.show('Order webhook')
  await editor.setting('Path').fill('/orders')
  await expect(editor.setting('Path')).toHaveAccessibleDescription(/no leading slash/)
  await editor.show('Poll orders')
  await editor.setting('Schedule').fill('every day')
  await expect(editor.setting('Schedule')).toHaveAccessibleDescription(/five fields/)
  await expect(editor.row('Order webhook')).toHaveAccessibleName(/1 problem/)
  await editor.state.getByRole('button', { name: '2 problems' }).click()
  await page.getByRole('button', { name: /no leading slash/ }).click()
  await expect(editor.setting('Path')).toBeFocused()
})

test('a module is added with the script of its kind and a handle from its name', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft()).id)
  await editor.row('Timers').press('Insert')
  const dialog = page.getByRole('dialog', { name: 'Add Timer' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Täglich prüfen')
  await expect(dialog.getByRole('textbox', { name: 'Handle' })).toHaveValue('taglich-prufen')
  await page.keyboard.press('Enter')
  await expect(editor.tab('Täglich prüfen')).toHaveAttribute('aria-selected', 'true')
  await expect(editor.shownCode).toContainText('timer.dueAt')
  await expect(editor.code('Täglich prüfen')).toBeFocused()
  await editor.save()
  await expect(editor.state).toContainText('Saved')
})

test('a new module begins with the setting it can not do without', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft()).id)
  await editor.row('Reactions').press('Insert')
  await page.getByRole('dialog', { name: 'Add Reaction' }).getByRole('textbox', { name: 'Name' }).fill('Job ready')
  await page.keyboard.press('Enter')
  await expect(editor.setting('Resource')).toBeFocused()
})

test('the settings of another module begin at their top', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.show('Order webhook')
  await editor.setting('Time limit').scrollIntoViewIfNeeded()
  await expect(editor.setting('Name')).not.toBeInViewport()
  await editor.show('Poll orders')
  await expect(editor.setting('Name')).toBeInViewport({ ratio: 1 })
})

test('a deleted module comes back with Undo, where it was', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.row('Fetch order').focus()
  await page.keyboard.press('Delete')
  await expect(editor.row('Fetch order')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.row('Fetch order')).toHaveAttribute('aria-posinset', '1')
  await editor.row('Fetch order').press('Delete')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(editor.row('Fetch order')).toHaveAttribute('aria-posinset', '1')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(editor.row('Fetch order')).toBeHidden()
})

test('undoing a deletion leaves alone what was typed since', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.row('Fetch order').press('Delete')
  await editor.appendToScript('Book job', '-- typed since\n')
  await editor.row('Book job').press('ControlOrMeta+Z')
  await expect(editor.row('Fetch order')).toBeVisible()
  await expect(editor.shownCode).toContainText('-- typed since')
})

test('modules are renamed, duplicated, moved and disabled by keyboard alone', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.row('Fetch order').press('F2')
  await page.getByRole('textbox', { name: 'New name of Fetch order' }).fill('Get order')
  await page.keyboard.press('Enter')
  await expect(editor.row('Get order')).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(editor.row('Get order')).toHaveAttribute('aria-posinset', '2')
  await page.keyboard.press('ControlOrMeta+D')
  await expect(editor.row('Get order copy')).toHaveAttribute('aria-posinset', '3')
  await editor.row('Get order copy').press('ControlOrMeta+/')
  await expect(editor.row('Get order copy')).toHaveAccessibleName(/disabled/)
})

test('a module is moved with the mouse', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.row('Book job').dragTo(editor.row('Fetch order'), { targetPosition: { x: 60, y: 4 } })
  await expect(editor.row('Book job')).toHaveAttribute('aria-posinset', '1')
})

test('the context menu of a row opens by key and does what the keys do', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.row('Fetch order').press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(editor.row('Fetch order copy')).toBeVisible()
})

test('the explorer is a tree: arrows, type-ahead and Enter', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.row('Overview').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await expect(editor.row('Actions')).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type('perm')
  await page.keyboard.press('Enter')
  await expect(editor.tab('Permissions')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('list', { name: 'Statements' })).toContainText('Send GET to')
})

test('a part that is only looked at is a preview, which the next one takes over', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.show('Fetch order')
  await editor.show('Config')
  await expect(page.getByRole('tab')).toHaveText(['Overview', 'Config'])
  await editor.row('Poll orders').dblclick()
  await editor.show('Fetch order')
  await expect(page.getByRole('tab')).toHaveText(['Overview', 'Poll orders', 'Fetch order'])
  await editor.appendToScript('Fetch order', '\n-- kept')
  await editor.show('Permissions')
  await editor.tab('Permissions').dblclick()
  await editor.show('Config')
  await expect(page.getByRole('tab')).toHaveText(['Overview', 'Poll orders', 'Fetch order', 'Permissions', 'Config'])
  await expect(editor.tab('Config, preview')).toBeVisible()
  await editor.row('Config').press('Enter')
  await expect(editor.tab('Config, preview')).toBeHidden()
})

test('a tab closes with Alt+W, middle click or Delete, and open tabs are remembered', async ({ page, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  for (const name of ['Fetch order', 'Config', 'Poll orders']) await editor.row(name).dblclick()
  await page.keyboard.press('Alt+W')
  await expect(editor.tab('Poll orders')).toBeHidden()
  await editor.tab('Fetch order').click({ button: 'middle' })
  await expect(editor.tab('Fetch order')).toBeHidden()
  await EditorPage.open(page, id)
  await expect(editor.tab('Config')).toHaveAttribute('aria-selected', 'true')
  await editor.tab('Config').press('Delete')
  await expect(page.getByRole('tab')).toHaveText(['Overview'])
})

test('a link leads to a line, and the palette works from within the editor', async ({ page, api }) => {
  const draft = await api.createDraft({ ...shopDraft, sharedLibrary: `${'-- line\n'.repeat(120)}return {}\n` })
  const editor = await EditorPage.open(page, draft.id, { part: 'sharedLibrary', line: 121 })
  await expect(editor.state).toContainText('Ln 121')
  await expect(editor.shownCode).toContainText('return {}')
  await page.keyboard.press('ControlOrMeta+K')
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('Go to Poll orders')
  await page.getByRole('option', { name: /Go to Poll orders/ }).click()
  await expect(editor.tab('Poll orders')).toHaveAttribute('aria-selected', 'true')
})

test('a long name leaves room for what one can do', async ({ page, api }) => {
  await page.setViewportSize({ width: 900, height: 700 })
  const actions = [{ ...shopDraft.actions[0], name: 'Fetch an order '.repeat(8).trim() }]
  const editor = await EditorPage.open(page, (await api.createDraft({ ...shopDraft, name: 'Orders of the shop '.repeat(6).trim(), actions })).id)
  await expect(page.getByRole('toolbar', { name: 'Connector' }).getByRole('button', { name: 'Publish…' })).toBeInViewport({ ratio: 1 })
  await editor.row('Fetch an order .*').click()
  await expect(page.getByRole('radiogroup', { name: 'What is shown' })).toBeInViewport({ ratio: 1 })
  for (const part of ['Shared library', 'Order webhook', 'Job finished', 'Poll orders', 'Config', 'Permissions']) await editor.show(part)
  await expect(editor.tab('Permissions')).toBeInViewport({ ratio: 0.9 })
})

test('a window that becomes narrow shows the script, whether or not its settings were hidden', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.show('Fetch order')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.setViewportSize({ width: 900, height: 800 })
  await expect(editor.shownCode).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Alt+B')
  await expect(editor.setting('Name')).toBeVisible()
})

test('the first text can be opened when the network is gone already', async ({ page, context, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const monaco = page.waitForResponse(/monaco-.*\.js$/).then(async (response) => response.finished())
  const editor = await EditorPage.open(page, id)
  await monaco
  await context.setOffline(true)
  await editor.show('Fetch order')
  await expect(editor.shownCode).toContainText('http.get(config.url)')
})

test('every text has an undo of its own', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.appendToScript('Fetch order', '-- in the action')
  await editor.appendToScript('Shared library', '-- in the library\n')
  await editor.show('Fetch order')
  await editor.code('Fetch order').focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(editor.shownCode).not.toContainText('-- in the action')
  await editor.show('Shared library')
  await expect(editor.shownCode).toContainText('-- in the library')
})

test('the cursor is where it was when one comes back to a text', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id, { part: 'sharedLibrary' })
  await editor.code('Shared library').focus()
  await page.keyboard.press('ControlOrMeta+End')
  await expect(editor.state).toContainText('Ln 8, Col 1')
  await editor.show('Fetch order')
  await expect(editor.state).toContainText('Ln 1, Col 1')
  await editor.show('Shared library')
  await expect(editor.state).toContainText('Ln 8, Col 1')
})

test('Enter goes from the tree into the text, and F6 back', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.row('Fetch order').press('Enter')
  await expect(editor.code('Fetch order')).toBeFocused()
  await page.keyboard.press('F6')
  await expect(editor.row('Fetch order')).toBeFocused()
})

test('F6 goes round all open panes, and Shift-F6 back', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.row('Fetch order').press('Enter')
  await page.getByRole('button', { name: 'Run panel' }).click()
  await editor.code('Fetch order').focus()
  await page.keyboard.press('F6')
  await expect(page.getByRole('tab', { name: 'Result' })).toBeFocused()
  await page.keyboard.press('F6')
  await expect(editor.row('Fetch order')).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await expect(page.getByRole('tab', { name: 'Result' })).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await expect(editor.code('Fetch order')).toBeFocused()
})

test('a copied link opens the line of the cursor', async ({ page, context, api }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id, { part: 'sharedLibrary', line: 4 })
  await expect(editor.state).toContainText('Ln 4')
  await page.getByRole('button', { name: 'Copy link to the line' }).click()
  await expect(editor.notice('The link is copied.')).toBeVisible()
  const link = await page.evaluate(async () => navigator.clipboard.readText())
  expect(new URL(link).search).toBe('?part=sharedLibrary&line=4')
})

test('a published connector opens read-only and says what to do instead', async ({ page, api }) => {
  const draft = await api.createDraft(shopDraft)
  await api.publish(draft)
  const editor = await EditorPage.open(page, draft.id)
  await expect(page.getByText('Version 1 is published and never changes. Make a new version to go on.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'New version…' })).toBeVisible()
  await editor.show('Fetch order')
  await expect(editor.setting('Name')).toHaveAttribute('readonly')
  await editor.code('Fetch order').focus()
  await page.keyboard.type('x')
  await expect(editor.state).toContainText('Read-only')
  await expectAccessible(page)
})

test('a library connector says that it is cloned to be changed', async ({ page, api }) => {
  await EditorPage.open(page, await api.libraryConnector('jmf-device', 1))
  await expect(page.getByText('A library connector never changes. Clone it to make your own.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Clone…' })).toBeVisible()
})

test('an address without a connector says so', async ({ page }) => {
  await page.goto('/connectors/00000000-0000-4000-8000-000000000000')
  await expect(page.getByRole('heading', { name: 'There is no such connector' })).toBeVisible()
  await page.goto('/connectors/nonsense')
  await expect(page.getByRole('heading', { name: 'There is no such connector' })).toBeVisible()
})

test('permissions with a key that stands twice say so beside it and in the problems', async ({ page, api }) => {
  const draft = await api.createDraft({ ...shopDraft, iamPolicyJson: '{ "Statement": [\n  { "Effect": "Deny",\n    "Effect": "Allow", "Action": "*", "Resource": "*" }\n] }' })
  const editor = await EditorPage.open(page, draft.id)
  await editor.show('Permissions')
  await expect(page.getByText('The permissions can not be read at Statement.0.Effect: "Effect" stands here twice; only the last would count (line 3).').first()).toBeVisible()
  await expect(editor.state).toContainText('1 problem')
})

test('an endpoint without authentication is not asked for a secret', async ({ page, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  await editor.show('Order webhook')
  await expect(editor.setting('Path')).toBeVisible()
  await expect(editor.setting('Secret in config')).toBeHidden()
  await editor.choose('Authentication', 'Basic')
  await expect(editor.setting('Secret in config')).toBeVisible()
})

test('toolbar and status bar keep their words apart in a small window', async ({ page, api }) => {
  const { id } = await api.createDraft({ ...shopDraft, name: 'Orders of the shop in the old town, with tickets' })
  for (const viewport of [{ width: 900, height: 600 }, { width: 720, height: 450 }]) {
    await page.setViewportSize(viewport)
    const editor = await EditorPage.open(page, id)
    await editor.appendToScript('Fetch order', '-- more\n')
    for (const bar of [page.getByRole('toolbar', { name: 'Connector' }), editor.state]) expect(await overlaps(bar)).toEqual([])
  }
})

/** Neighbours in a row that stand nearer than 4 px, and what stands out of the row. */
const overlaps = (bar: Locator) => bar.evaluate((row) => {
  const shown = [...row.children].map((child) => ({ text: child.textContent, box: child.getBoundingClientRect() })).filter(({ box, text }) => box.width > 0 && text !== '')
  const { right } = row.getBoundingClientRect()
  return shown.filter(({ box }, index) => box.right > right || box.right + 4 > (shown[index + 1]?.box.left ?? Infinity)).map(({ text }) => text)
})

test('what comes into a script in the very moment it appears stays', async ({ page, api }) => {
  const { id } = await api.createDraft(shopDraft)
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const text = document.querySelector<HTMLElement>('.monaco-editor [role="textbox"]')
      if (text?.checkVisibility() !== true) return
      observer.disconnect()
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '-- early\n')
      text.focus()
      text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true })
  })
  const editor = await EditorPage.open(page, id, { part: 'sharedLibrary' })
  await expect(editor.state).toContainText('Unsaved changes')
  await expect(editor.shownCode).toContainText('-- early')
  await expect(editor.shownCode).toContainText('shared.total')
})
