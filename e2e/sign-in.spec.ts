import { test as base } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { EditorPage } from './pages/editor-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { admin, followLink, type Person, signIn, useCookie } from './sign-in.ts'
import type { StudioApi } from './studio-api.ts'
import { startStudio } from './studio-process.ts'

const password = 'a long enough password'

async function invite(api: StudioApi, role: 'reviewer' | 'designer' | 'admin'): Promise<Person & { link: string }> {
  const email = `${role}-${crypto.randomUUID().slice(0, 8)}@example.com`
  const answer = await api.graphql('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { result { link } errors { message } } }', { input: { email, role } })
  const link = /"link":"([^"]+)"/.exec(JSON.stringify(answer))?.[1] ?? ''
  return { link, name: `Robin ${role}`, email, password }
}

base('the link of the first start makes an admin, who is signed in', async ({ page }) => {
  const studio = await startStudio()
  await page.goto(studio.welcomeUrl ?? '')
  await expect(page.getByText('You are the first here')).toBeVisible()
  await expect(page).toHaveURL(`${studio.url}/welcome`)
  await page.getByLabel('Your name').fill('Ada')
  await page.getByLabel('E-mail address').fill('ada@example.com')
  await page.getByLabel('Password', { exact: true }).fill('too short')
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(/12 to 128 characters/)
  await expectAccessible(page)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Come in' }).click()
  await page.getByRole('button', { name: 'Account of Ada, admin' }).click()
  await expect(page.getByText('manage people and service tokens')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await studio.stop()
})

test('who is not signed in signs in and comes to where the link led', async ({ page, context, api, studio }) => {
  const draft = await api.createDraft()
  await context.clearCookies()
  await page.goto(`${studio.url}/connectors/${draft.id}`)
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('E-mail address').fill(admin.email)
  await page.getByLabel('Password', { exact: true }).fill('not the password')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('The e-mail address or the password is wrong.')
  await page.getByLabel('Password', { exact: true }).fill(admin.password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${studio.url}/connectors/${draft.id}`)
  await expect(page.getByRole('toolbar', { name: 'Connector' })).toContainText(draft.name, { timeout: 30_000 })
})

test('a session that ends over unsaved text is opened again in place, and the save goes on', async ({ page, context, api, studio }) => {
  const draft = await api.createDraft({ sharedLibrary: 'return 1' })
  const designer = await invite(api, 'designer')
  await useCookie(context, await followLink(studio.url, designer.link, designer))
  const editor = await EditorPage.open(page, draft.id)
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Renamed while signed in')
  await page.evaluate(() => fetch('/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }))
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
  await expect(dialog).toBeVisible({ timeout: 5000 })
  await expect(dialog.getByLabel('E-mail address')).toHaveValue(designer.email)
  await expectAccessible(page)
  await dialog.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await editor.save()
  await expect(editor.state).toContainText('Saved')
  expect(JSON.stringify(await api.graphql('query ($id: ID!) { getConnector(id: $id) { name } }', { id: draft.id }))).toContain('Renamed while signed in')
})

test('what others did while one’s session had ended is there after signing in again', async ({ page, context, api, studio }) => {
  const designer = await invite(api, 'designer')
  await useCookie(context, await followLink(studio.url, designer.link, designer))
  const library = await LibraryPage.open(page)
  await expect(library.row('JMF device')).toBeVisible()
  await page.evaluate(() => fetch('/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }))
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
  await expect(dialog).toBeVisible()
  const made = await api.createDraft({ name: `AAA ${crypto.randomUUID().slice(0, 8)}` })
  await dialog.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(library.row(made.name)).toBeVisible()
})

test('somebody else who signs in at the same browser does not see unsaved text', async ({ page, context, api, studio }) => {
  const draft = await api.createDraft()
  const one = await invite(api, 'designer')
  await useCookie(context, await followLink(studio.url, one.link, one))
  const editor = await EditorPage.open(page, draft.id)
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Only for my eyes')
  await expect(editor.state).toContainText('kept in this browser')
  const other = await invite(api, 'designer')
  await useCookie(context, await followLink(studio.url, other.link, other))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Your session has ended' })).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await page.getByRole('button', { name: 'Go on as the other person' }).click()
  await expect(page.getByRole('button', { name: `Account of ${other.name}, designer` })).toBeVisible()
  await EditorPage.open(page, draft.id)
  await expect(page.getByRole('textbox', { name: 'Name' }).first()).toHaveValue(draft.name)
  await useCookie(context, await signIn(studio.url, one))
  await EditorPage.open(page, draft.id)
  await expect(page.getByRole('textbox', { name: 'Name' }).first()).toHaveValue('Only for my eyes')
})

test('a reviewer sees everything and is told why it can not be changed', async ({ page, context, api, studio }) => {
  const draft = await api.createDraft({ sharedLibrary: 'return 1' })
  const reviewer = await invite(api, 'reviewer')
  await useCookie(context, await followLink(studio.url, reviewer.link, reviewer))
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'New connector' })).toHaveAccessibleDescription(/With the role reviewer one can not create connectors/)
  await EditorPage.open(page, draft.id)
  await expect(page.getByText('With the role reviewer one can not change connectors. An admin can.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name' }).first()).not.toBeEditable()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeHidden()
  await page.getByRole('button', { name: 'More actions' }).click()
  await expect(page.getByRole('menuitem', { name: 'Publish…' })).toHaveAccessibleDescription(/reviewer/)
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: 'This page is for admins' })).toBeVisible()
})
