import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { EditorPage } from './pages/editor-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { Palette } from './pages/palette.ts'
import { shopDraft } from './shop-draft.ts'
import { useCookie } from './sign-in.ts'

test('a new connector gets a handle from its name, and a taken one is refused at its field', async ({ page, api }) => {
  const taken = await api.createDraft()
  const library = await LibraryPage.open(page)
  await page.getByRole('button', { name: 'New connector' }).click()
  const dialog = library.dialog('New connector')
  const handle = dialog.getByRole('textbox', { name: 'Handle' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('\u200b\u200b')
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription('A name needs a character that can be seen.')
  await expect(dialog.getByRole('button', { name: 'Create' })).toBeDisabled()
  const name = `Größe ${crypto.randomUUID().slice(0, 8)}`
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await expect(handle).toHaveValue(`grosse-${name.slice(6)}`)
  await handle.fill(taken.handle)
  await expect(handle).toHaveAccessibleDescription(/is taken/)
  await expectAccessible(page)
  await handle.fill(`${taken.handle}-free`)
  await expect(dialog.getByRole('img', { name: 'The handle is free' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/connectors\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
})

test('a library connector is cloned with everything that is in it', async ({ page }) => {
  const library = await LibraryPage.open(page)
  await library.row('Shopify orders').click()
  await library.step('Clone…').click()
  await expect(library.details.getByRole('link', { name: 'An older version: show v3, the newest' })).toBeVisible()
  await library.dialog('Clone Shopify orders v1').getByRole('button', { name: 'Clone version 3 instead' }).click()
  const dialog = library.dialog('Clone Shopify orders v3')
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeVisible()
  await expect(dialog).toContainText('Copied are')
  await expectAccessible(page)
  const name = `Shop ${crypto.randomUUID().slice(0, 8)}`
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await expect(dialog.getByRole('img', { name: 'The handle is free' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Clone', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await expect(page.getByRole('treeitem', { name: 'Overview' })).toBeFocused()
  await page.goto(`/?q=${encodeURIComponent(name)}`)
  await library.row(name).click()
  await expect(library.details.getByRole('region', { name: 'Derived from' })).toContainText('Shopify orders')
  await expect(library.details.getByRole('link', { name: /Orders in/ })).toBeVisible()
})

test('a draft is published after a summary of what it changes', async ({ page, api }) => {
  const parent = await api.publish(await api.createDraft(shopDraft))
  const draft = await api.createVersion(parent)
  const changed = await api.update(draft, {
    iamPolicyJson: JSON.stringify({ Version: '2026-11-01', Statement: [{ Sid: 'ReadOrders', Effect: 'Allow', Action: ['http:get', 'http:post'], Resource: ['https://${config.url}/*'] }] }),
    timers: [],
  })
  const library = await LibraryPage.open(page, { selected: draft.id })
  await library.step('Publish…').click()
  const dialog = library.dialog(`Publish ${changed.name} v2`)
  await expect(dialog).toContainText('1 removed · 1 changed')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Poll orders' })).toHaveText(/^Poll orders\s*removed$/)
  await expect(dialog.getByRole('list', { name: 'Changes' })).toContainText('“ReadOrders” now also allows “http:post”.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Publish' }).click()
  await expect(library.toast(`${changed.name} v2 is published.`)).toBeVisible()
  await expect(library.step('Publish…')).toHaveAccessibleDescription('This version is published already.')
  await expect(library.step('Delete')).toHaveAccessibleDescription(/stays for ever/)
  await expect(library.step('New version…')).toBeEnabled()
})

test('a draft that somebody saved meanwhile shows a new summary before it is published', async ({ page, api }) => {
  const draft = await api.createDraft(shopDraft)
  const library = await LibraryPage.open(page, { selected: draft.id })
  await library.step('Publish…').click()
  const dialog = library.dialog(/^Publish/)
  await expect(dialog.getByRole('list', { name: 'Changes' })).toContainText('Poll orders')
  await api.update(draft, { timers: [] })
  await dialog.getByRole('button', { name: 'Publish' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Somebody saved this draft meanwhile')
  await expect(dialog.getByRole('list', { name: 'Changes' })).not.toContainText('Poll orders')
  await dialog.getByRole('button', { name: 'Publish' }).click()
  await expect(library.toast('is published.')).toBeVisible()
})

test('a draft that is not sound is not published, and each fault is told with its place', async ({ page, api }) => {
  const draft = await api.createDraft({ ...shopDraft, iamPolicyJson: '{ "Statement": "x" }' })
  const library = await LibraryPage.open(page, { selected: draft.id })
  await library.step('Publish…').click()
  const dialog = library.dialog(/^Publish/)
  await expect(dialog.getByRole('alert')).toContainText('Permissions: The permissions can not be read at Statement: Statement is a list of statements.')
  await expect(dialog.getByRole('button', { name: 'Publish' })).toBeDisabled()
  await expectAccessible(page)
  await api.update(draft, { iamPolicyJson: null, sharedLibrary: 'this is = = not lua' })
  await page.keyboard.press('Escape')
  await library.step('Publish…').click()
  await dialog.getByRole('button', { name: 'Publish' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Shared library: The Lua is broken at line 1')
  await dialog.getByRole('link', { name: 'Go to the draft' }).click()
  await expect(dialog).toBeHidden()
})

test('a draft with unsaved changes in this browser is saved before it is published', async ({ page, api }) => {
  const draft = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, draft.id)
  await editor.show('Order webhook')
  await editor.setting('Path').fill('orders/:id/paid')
  await publishByPalette(page)
  const dialog = page.getByRole('dialog', { name: 'Publish' })
  await expect(dialog).toContainText('has unsaved changes')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save and go on' }).click()
  await expect(page.getByRole('dialog', { name: `Publish ${draft.name} v1` })).toContainText('made from scratch')
  await expect(editor.state).toContainText('Saved')
})

test('a new version starts from a published one, under the next number', async ({ page, api }) => {
  const published = await api.publish(await api.createDraft(shopDraft))
  const library = await LibraryPage.open(page, { selected: published.id })
  await library.step('New version…').click()
  const dialog = library.dialog(`New version of ${published.name}`)
  await expect(dialog.getByRole('button', { name: 'Create the draft' })).toBeFocused()
  await dialog.getByRole('textbox', { name: 'Description' }).fill('Takes refunds as well.')
  await expectAccessible(page)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page).toHaveURL(/\/connectors\//)
  await page.goto(`/?selected=${published.id}`)
  await library.details.getByRole('link', { name: /v2/ }).click()
  await expect(library.details).toContainText('Takes refunds as well.')
})

test('a deleted draft comes back with Undo', async ({ page, api }) => {
  const mark = `AAA ${crypto.randomUUID().slice(0, 8)}`
  const draft = await api.createDraft({ name: `${mark} one` })
  const next = await api.createDraft({ name: `${mark} two` })
  const library = await LibraryPage.open(page)
  await library.row(draft.name).click()
  await library.step('Delete').click()
  await expect(library.row(draft.name)).toBeHidden()
  await expect(library.details.getByRole('heading', { level: 2 })).toHaveText(next.name)
  await expect(library.grid).toBeFocused()
  await library.toast(`${draft.name} v1 is deleted.`).getByRole('button', { name: 'Undo' }).click()
  await expect(library.row(draft.name)).toBeVisible()
  await expect(library.details.getByRole('heading', { level: 2 })).toHaveText(draft.name)
  await expect(library.grid).toBeFocused()
  await expectAccessible(page)
})

test('two browsers see what the other one does', async ({ page, browser, baseURL, adminCookie }) => {
  const other = await LibraryPage.open(page)
  await expect(other.row('JMF device')).toBeVisible()
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  await useCookie(context, adminCookie)
  const mine = await LibraryPage.open(await context.newPage())
  const name = `AAA ${crypto.randomUUID().slice(0, 8)}`
  await mine.page.getByRole('button', { name: 'New connector' }).click()
  await mine.dialog('New connector').getByRole('textbox', { name: 'Name' }).fill(name)
  await mine.page.keyboard.press('Enter')
  await mine.page.waitForURL(/\/connectors\//)
  await expect(other.row(name)).toBeVisible()
  await context.close()
})

async function publishByPalette(page: Page) {
  const palette = await Palette.open(page)
  await palette.field.fill('Publish')
  await expect(palette.active).toHaveText(/^Publish…/)
  await page.keyboard.press('Enter')
}
