import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { LuaPage } from './pages/lua-page.ts'
import { shopDraft } from './shop-draft.ts'

const withShared = {
  ...shopDraft,
  sharedLibrary: 'local shared = {}\n\n--- The sum of an order in cents.\nfunction shared.total(order)\n  return order.total\nend\n\nreturn shared\n',
  configJson: JSON.stringify({ type: 'object', required: ['url'], properties: { url: { type: 'string', title: 'Shop address', description: 'Where the shop answers.' } } }, null, 2),
  actions: [
    { name: 'Fetch order', handle: 'fetch-order', script: 'local answer = http.get(config.url)\nreturn json.decode(answer.body)\n', exported: true },
    { name: 'Book job', handle: 'book-job', script: 'return { ok = true, sum = shared.total({ total = 1 }) }\n', exported: false },
    { name: 'Bill job', handle: 'bill-job', script: 'return { sum = shared.total({ total = 2 }) }\n', exported: false },
  ],
}

test('an error is marked while it is typed, and goes with its cause', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(shopDraft)).id, 'Book job')
  await expect(lua.editor.state.getByRole('button', { name: 'No problems' })).toBeVisible()
  await page.keyboard.type('local x = = 1')
  await expect(lua.squiggle('error').first()).toBeVisible()
  await expect(lua.editor.row('Book job')).toHaveAccessibleName(/problem/)
  for (const _ of 'local x = = 1') await page.keyboard.press('Backspace')
  await expect(lua.squiggle('error')).toHaveCount(0)
  await expect(lua.editor.state.getByRole('button', { name: 'No problems' })).toBeVisible()
})

test('completion offers the fields of the config with their description', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Job finished')
  await page.keyboard.type('log.info(config.')
  await expect(lua.suggestion('url')).toBeVisible()
  await expect(page.getByText('Where the shop answers.').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(lua.editor.shownCode).toContainText('config.url')
})

test('hover tells what a host function does', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Fetch order')
  // Only its colour sets the name of the function apart.
  const call = lua.editor.shownCode.getByText('get', { exact: true })
  const hover = page.locator('.monaco-hover').filter({ hasText: 'function http.get' })
  await expect(async () => {
    await page.mouse.move(0, 0)
    await call.hover()
    await expect(hover).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await expect(hover).toContainText('HttpResponse')
  await expect(lua.squiggle('error')).toHaveCount(0)
})

test('the definition of a shared function opens the shared library', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Book job')
  await lua.cursorOn('total({')
  await page.keyboard.press('F12')
  await expect(lua.editor.tab('Shared library')).toHaveAttribute('aria-selected', 'true')
  await expect(lua.editor.state).toContainText('Ln 4, Col')
})

test('a rename goes through all modules in one step, after a look at them', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Book job')
  await lua.cursorOn('total({')
  await page.keyboard.press('F2')
  await page.locator('.rename-input').fill('sumOf')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Rename “total” to “sumOf”' })
  await expect(dialog.getByRole('list', { name: 'Scripts that change' }).getByRole('listitem')).toHaveCount(3)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(lua.editor.shownCode).toContainText('shared.sumOf')
  await lua.editor.show('Bill job')
  await expect(lua.editor.shownCode).toContainText('shared.sumOf')
  await lua.editor.save()
  await expect(lua.editor.state).toContainText('Saved')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(lua.editor.shownCode).toContainText('shared.total')
})

test('the undo of a script takes a rename back in all modules, and its redo makes it again', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Bill job')
  await lua.editor.show('Book job')
  await lua.endOf('Book job')
  await lua.rename('total({', 'sumOf')
  await expect(lua.editor.shownCode).toContainText('shared.sumOf')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(lua.editor.shownCode).toContainText('shared.total')
  await expect(lua.editor.state).toContainText('Saved')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await lua.editor.show('Bill job')
  await expect(lua.editor.shownCode).toContainText('shared.sumOf')
  await lua.editor.code('Bill job').focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(lua.editor.shownCode).toContainText('shared.total')
  await expect(lua.editor.state).toContainText('Saved')
})

test('the Problems panel lists all modules and leads to each place', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Book job')
  await lua.editor.appendToScript('Job finished', 'lgo.info("typo")\n')
  await lua.editor.appendToScript('Poll orders', 'local unused = 1\n')
  await lua.editor.show('Overview')
  await expect(lua.editor.state.getByRole('button', { name: '2 problems' })).toBeVisible()
  await lua.openProblems()
  await expect(lua.problems.getByRole('region')).toHaveCount(2)
  await expectAccessible(page)
  await lua.problems.getByRole('button', { name: /lgo/ }).click()
  await expect(lua.editor.tab('Job finished')).toHaveAttribute('aria-selected', 'true')
  await expect(lua.editor.code('Job finished')).toBeFocused()
  await expect(lua.editor.state).toContainText('Ln 2, Col 1')
  await page.keyboard.press('F8')
  await expect(lua.editor.tab('Poll orders')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Shift+F8')
  await expect(lua.editor.tab('Job finished')).toHaveAttribute('aria-selected', 'true')
})

test('a quick fix puts a typo right', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Job finished')
  await page.keyboard.insertText('lgo.info("typo")')
  await expect(lua.squiggle('error').first()).toBeVisible()
  await page.keyboard.press('Home')
  await page.keyboard.press('ControlOrMeta+.')
  await page.getByRole('option', { name: /log/ }).first().click()
  await expect(lua.editor.shownCode).toContainText('log.info("typo")')
  await expect(lua.squiggle('error')).toHaveCount(0)
})

test('a published version is understood as well', async ({ page, api }) => {
  const draft = await api.createDraft({ ...withShared, timers: [{ ...shopDraft.timers[0], script: 'lgo.info("due")\n' }] })
  await api.publish(draft)
  const lua = await LuaPage.open(page, draft.id, 'Poll orders')
  await expect(lua.squiggle('error').first()).toBeVisible()
  await expect(lua.editor.state.getByRole('button', { name: '1 problem' })).toBeVisible()
})

test('who calls a shared function is shown, and leads there', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Book job')
  await lua.cursorOn('total({')
  await page.keyboard.press('Shift+Alt+H')
  const callers = page.getByRole('dialog', { name: 'Calls of shared.total' }).getByRole('group', { name: 'Called by' })
  await expect(callers.getByRole('option')).toHaveCount(2)
  await callers.getByRole('option', { name: /Bill job/ }).click()
  await expect(lua.editor.tab('Bill job')).toHaveAttribute('aria-selected', 'true')
  await expect(lua.editor.state).toContainText('Ln 1, Col 23')
})

test('Lua is formatted by key, on every save if wanted, and never while it is broken', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Job finished')
  await page.keyboard.insertText('local   a=1;log.info( a )')
  await page.keyboard.press('Shift+Alt+F')
  await expect(lua.editor.shownCode).toContainText('local a = 1')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(lua.editor.shownCode).toContainText('local   a=1;log.info( a )')
  await lua.editor.state.getByRole('button', { name: 'Format on save' }).click()
  await lua.endOf('Job finished')
  await lua.editor.save()
  await expect(lua.editor.state).toContainText('Saved')
  await expect(lua.editor.shownCode).toContainText('log.info(a)')
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText('if   a then')
  await page.getByRole('button', { name: 'Format the script' }).click()
  await expect(lua.editor.notice('The script is not formatted: line 4 is no Lua yet')).toBeVisible()
  await lua.editor.save()
  await expect(lua.editor.state).toContainText('Saved')
  await expect(lua.editor.shownCode).toContainText('if   a then')
  await page.reload()
  await expect(lua.editor.state.getByRole('button', { name: 'Format on save' })).toHaveAttribute('aria-pressed', 'true')
})

test('names of parameters and types stand in the code when somebody wants them, and go on standing there', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Fetch order')
  await expect(lua.editor.shownCode).toContainText('local answer = http')
  await lua.editor.state.getByRole('button', { name: 'Inlay hints' }).click()
  await expect(lua.editor.shownCode).toContainText('local answer: HttpResponse?')
  await page.reload()
  await expect(lua.editor.shownCode).toContainText('local answer: HttpResponse?')
})

test('what nobody can see is named while it is written and before it is published', async ({ page, api }) => {
  const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Job finished')
  await page.keyboard.insertText('log.info("user\u202e txt")')
  await expect(lua.editor.shownCode).toContainText('[U+202E]')
  await lua.openProblems()
  await expect(lua.problems.getByRole('button', { name: /U\+202E turns the direction/ })).toBeVisible()
  await lua.editor.save()
  await expect(lua.editor.state).toContainText('Saved')
  await page.getByRole('button', { name: 'Publish…' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Job finished, line 2: U+202E' })).toBeVisible()
})

/** In milliseconds; a machine that does other things as well makes pauses of its own. */
const freeze = 2_000
const endless = [
  { what: 'a script of 5 MB', text: 'log.info("the same line again and again")\n'.repeat(120_000) },
  { what: 'a line of 2 MB', text: `log.info("${'a'.repeat(2_000_000)}")` },
]
for (const { what, text } of endless) {
  test(`${what} is named and freezes nothing`, async ({ page, api }) => {
    const lua = await LuaPage.open(page, (await api.createDraft(withShared)).id, 'Job finished')
    await lua.paste(text)
    await lua.openProblems()
    await expect(lua.problems.getByRole('button', { name: /too long to be checked/ })).toBeVisible()
    expect(await lua.longestPause(() => lua.editor.show('Book job'))).toBeLessThan(freeze)
    await lua.endOf('Book job')
    expect(await lua.longestPause(() => page.keyboard.type('local x = = 1'))).toBeLessThan(freeze)
    await expect(lua.squiggle('error').first()).toBeVisible()
  })
}
