import type { BrowserContext, Page, Route } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { EditorPage } from './pages/editor-page.ts'
import { saveAsSomeoneElse, withoutAnswers } from './saves.ts'
import { shopDraft } from './shop-draft.ts'
import { type Cookie, cookieHeader, followLink, invite, useCookie } from './sign-in.ts'
import type { StudioApi } from './studio-api.ts'
import type { StudioProcess } from './studio-process.ts'

const connectors = (page: Page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Connectors' })

/** Saves while no answer comes, and goes on to the library. */
async function leaveWithWaitingSave(editor: EditorPage) {
  await editor.save()
  await expect(editor.notice('The server can not be reached')).toBeVisible()
  await connectors(editor.page).click()
  await expect(editor.tree).toBeHidden()
}

async function leaveOffline(editor: EditorPage, context: BrowserContext) {
  await editor.appendToScript('Fetch order', '-- left\n')
  await context.setOffline(true)
  await leaveWithWaitingSave(editor)
}

const scriptsOf = async (api: StudioApi, id: string) => JSON.stringify(await api.graphql('query ($id: ID!) { getConnector(id: $id) { actions { script } } }', { id }))

test('a save that waits goes on after its editor is left', async ({ page, context, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  await leaveOffline(editor, context)
  await expect(page.getByRole('status').filter({ hasText: 'is saved as soon as it is back' })).toBeVisible()
  await context.setOffline(false)
  await expect(editor.notice('is saved.')).toBeVisible()
  expect(await scriptsOf(api, id)).toContain('-- left')
})

test('a left save that meets a newer version is told where one is, with the way back', async ({ page, context, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  await leaveOffline(editor, context)
  await saveAsSomeoneElse(api, id, { description: 'By someone else.' })
  await context.setOffline(false)
  await editor.notice('is not saved. Somebody else saved it meanwhile.').getByRole('button', { name: 'Open it' }).click()
  await editor.show('Fetch order')
  await expect(editor.shownCode).toContainText('-- left')
  await page.getByRole('button', { name: 'See and merge' }).click()
  await expect(editor.merge).toBeVisible()
})

test('a left save goes on in its editor for who comes back meanwhile', async ({ page, context, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  await leaveOffline(editor, context)
  await page.getByRole('status').getByRole('link').click()
  await editor.show('Fetch order')
  await expect(editor.shownCode).toContainText('-- left')
  await context.setOffline(false)
  await expect(editor.state).toContainText('Saved')
})

test('a left save of which something is refused says what, and leads to its place', async ({ page, api }) => {
  const answer = await withoutAnswers(page)
  const { id, name } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  await editor.appendToScript('Fetch order', '-- left\n')
  await editor.show('Order webhook')
  await editor.setting('Path').fill('orders/taken')
  await leaveWithWaitingSave(editor)
  await expect(page.getByRole('status').filter({ hasText: 'is saved as soon as it does' })).toBeVisible()
  answer(refuse({ message: 'Another connector answers at this path.', code: 'invalid_attribute', path: ['apiEndpoints', '0', 'path'] }))
  const told = editor.notice(`“${name}” is not saved. API endpoint “Order webhook” · path: Another connector answers at this path.`)
  await expect(told).toContainText('Your changes are kept in this browser.')
  await expectAccessible(page)
  await told.getByRole('button', { name: 'Open it' }).click()
  await expect(editor.setting('Path')).toHaveValue('orders/taken')
  await expect(editor.setting('Path')).toHaveAccessibleDescription(/Another connector answers at this path/)
  await expect(told).toBeHidden()
  answer((route) => route.continue())
  await editor.setting('Path').fill('orders/free')
  await editor.save()
  await expect(editor.state).toContainText('Saved')
  expect(await scriptsOf(api, id)).toContain('-- left')
})

test('a left save that is refused as a whole says why, there and in its editor, and is tried again on demand', async ({ page, api }) => {
  const answer = await withoutAnswers(page)
  const { id, name } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  await editor.appendToScript('Fetch order', '-- left\n')
  await leaveWithWaitingSave(editor)
  const message = 'The disk of the database is full. Save again when there is room.'
  answer((route) => route.fulfill({ status: 500, contentType: 'application/graphql-response+json', json: { errors: [{ message, extensions: { code: 'not_saved' } }] } }))
  await editor.notice(`“${name}” is not saved. ${message}`).getByRole('button', { name: 'Open it' }).click()
  const bar = page.getByRole('alert').filter({ hasText: `Not saved: ${message}` })
  await expect(bar).toBeVisible()
  answer((route) => route.continue())
  await bar.getByRole('button', { name: 'Try again' }).click()
  await expect(editor.state).toContainText('Saved')
  expect(await scriptsOf(api, id)).toContain('-- left')
})

test('a left save of a draft that was published meanwhile says so, and its text is still there', async ({ page, context, api }) => {
  const draft = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, draft.id)
  await leaveOffline(editor, context)
  await api.publish(draft)
  await context.setOffline(false)
  const told = editor.notice('is not saved. Somebody published it meanwhile.')
  await expect(told).toBeVisible()
  await page.goBack()
  await expect(page.getByText('Someone published version 1 while you had unsaved changes.')).toBeVisible()
  await expect(told).toBeHidden()
  await editor.show('Fetch order')
  await expect(editor.shownCode).toContainText('-- left')
})

test('a session that ends while a left save waits is opened again where one is, and the save goes on', async ({ page, context, api, studio }) => {
  const { id, editor, cookie, password } = await asDesigner(page, { context, api, studio })
  await leaveOffline(editor, context)
  await signOut(studio, cookie)
  await context.setOffline(false)
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
  await dialog.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(editor.notice('is saved.')).toBeVisible()
  expect(await scriptsOf(api, id)).toContain('-- left')
})

test('who signs out while a save waits is asked first; what is left all the same waits for the same person', async ({ page, context, api, studio }) => {
  const { id, editor, name, email, password } = await asDesigner(page, { context, api, studio })
  await withoutAnswers(page)
  await page.reload()
  await editor.appendToScript('Fetch order', '-- left\n')
  await leaveWithWaitingSave(editor)
  await page.getByRole('button', { name: `Account of ${name}, designer` }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  const question = page.getByRole('dialog', { name: 'A draft is not saved yet' })
  await expectAccessible(page)
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeFocused()
  await page.keyboard.press('Enter')
  await question.getByRole('button', { name: 'Sign out all the same' }).click()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `Account of ${name}, designer` }).waitFor()
  await EditorPage.open(page, id)
  await editor.show('Fetch order')
  await expect(editor.shownCode).toContainText('-- left')
  expect(await scriptsOf(api, id)).not.toContain('-- left')
})

const refuse = (error: { message: string; code: string; path: string[] }) => (route: Route) =>
  route.fulfill({ json: { data: { updateConnector: { result: null, errors: [{ ...error, __typename: 'MutationError' }], __typename: 'UpdateConnectorResult' } } } })

/** A draft in the editor of a designer of its own, whose session may end. */
async function asDesigner(page: Page, { context, api, studio }: { context: BrowserContext; api: StudioApi; studio: StudioProcess }) {
  const { id } = await api.createDraft(shopDraft)
  const person = await invite(api, 'designer')
  const cookie = await followLink(studio.url, person.link, person)
  await useCookie(context, cookie)
  return { ...person, id, cookie, editor: await EditorPage.open(page, id) }
}

const signOut = (studio: StudioProcess, cookie: Cookie) =>
  fetch(`${studio.url}/auth/sign-out`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: cookieHeader(cookie) }, body: '{}' })
