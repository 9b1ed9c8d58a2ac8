import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { EditorPage } from './pages/editor-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { Palette } from './pages/palette.ts'
import { shopDraft } from './shop-draft.ts'

test('the palette finds a connector and opens it by keys alone', async ({ page, api }) => {
  const draft = await api.createDraft(shopDraft)
  await LibraryPage.open(page)
  const palette = await Palette.open(page)
  await page.keyboard.type(draft.name)
  await expect(palette.active).toContainText(draft.handle)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/connectors/${draft.id}`))
})

test('the palette offers what can be done with the selected connector, and says what can not', async ({ page }) => {
  const library = await LibraryPage.open(page)
  await library.row('JMF device').click()
  const palette = await Palette.open(page)
  await expect(palette.option(/^New version…/)).toHaveAttribute('aria-disabled', 'true')
  await expect(palette.option(/^New version…/)).toContainText('Clone it to work on it')
  await page.keyboard.type('clone')
  await page.keyboard.press('Enter')
  await expect(library.dialog('Clone JMF device v1')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(library.dialog('Clone JMF device v1')).toBeHidden()
  await expect(library.grid).toBeFocused()
})

test('the palette goes to a module of the open connector, also from within the code', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.show('Fetch order')
  await editor.code('Fetch order').focus()
  const palette = await Palette.open(page)
  await page.keyboard.type('poll orders')
  await expect(palette.active).toContainText('Poll orders')
  await page.keyboard.press('Enter')
  await expect(editor.tab('Poll orders')).toHaveAttribute('aria-selected', 'true')
})

test('the connectors opened last stand first in the palette', async ({ page, api }) => {
  const draft = await api.createDraft(shopDraft)
  await EditorPage.open(page, draft.id)
  await page.goto('/')
  const palette = await Palette.open(page)
  await expect(palette.active).toContainText(draft.name)
  await page.keyboard.press('ArrowUp')
  await expect(palette.active).not.toContainText(draft.name)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/connectors/${draft.id}`))
})

test('a question mark tells the keys', async ({ page }) => {
  await LibraryPage.open(page)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(help.getByRole('region', { name: 'In a tree or list' })).toContainText('Shift')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})
