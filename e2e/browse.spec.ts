import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { LibraryPage } from './pages/library-page.ts'
import { shopDraft } from './shop-draft.ts'
import { signInAsAdmin, useCookie } from './sign-in.ts'
import { startStudio } from './studio-process.ts'

test('the library stands as a tree that opens by keyboard', async ({ page }) => {
  const library = await LibraryPage.open(page)
  await library.row('JMF device').click()
  await page.keyboard.press('ArrowRight')
  await expect(library.row('JMF device')).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(library.active).toHaveAttribute('aria-level', '2')
  await page.keyboard.press('ArrowLeft')
  await expect(library.active).toHaveAttribute('aria-level', '1')
  await page.keyboard.press('ArrowLeft')
  await expect(library.row('JMF device')).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('w')
  await expect(library.active).toContainText('WooCommerce orders')
  await expect(library.grid).toHaveAttribute('aria-activedescendant', (await library.active.getAttribute('id')) ?? '')
  await expectAccessible(page)
})

test('a search finds a line of Lua and shows it', async ({ page, api }) => {
  const word = `wanted_${crypto.randomUUID().slice(0, 8)}`
  const draft = await api.createDraft({ sharedLibrary: `local before = 1\nlocal ${word} = 2\n` })
  const library = await LibraryPage.open(page)
  await page.keyboard.press('/')
  await page.keyboard.type(word)
  await expect(library.row(draft.name)).toContainText(`local ${word} = 2`)
  await expect(library.row(draft.name)).toContainText('Shared library')
  await expect(library.count).toHaveText('1 connector')
  await page.keyboard.press('Enter')
  await expect(library.active).toContainText(draft.name)
  await expectAccessible(page)
  await library.search.fill(`${word}-not`)
  await expect(page.getByRole('heading', { name: 'No connectors match' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Clear search and filters' }).click()
  await expect(library.row('JMF device')).toBeVisible()
  await page.goBack()
  await expect(library.search).toHaveValue(`${word}-not`)
})

test('filters and order stand in the link', async ({ page, api }) => {
  const mark = `m${crypto.randomUUID().slice(0, 8)}`
  await api.createDraft({ name: `${mark} a`, connectorType: 'erp' })
  await api.publish(await api.createDraft({ name: `${mark} b`, connectorType: 'crm' }))
  const library = await LibraryPage.open(page, { q: mark })
  await expect(library.count).toHaveText('2 connectors')
  await library.sortBy('Name')
  await library.sortBy('Name')
  await expect(library.head('Name')).toHaveAttribute('aria-sort', 'descending')
  await expect(library.rows.first()).toContainText(`${mark} b`)
  await library.filter('State', 'Draft')
  await expect(library.count).toHaveText('1 connector')
  await page.reload()
  await expect(library.rows).toHaveCount(1)
  await expect(library.rows.first()).toContainText(`${mark} a`)
  await page.goBack()
  await expect(library.count).toHaveText('2 connectors')
})

test('the details tell what a connector is and why something is not possible', async ({ page, api }) => {
  const draft = await api.createDraft(shopDraft)
  const library = await LibraryPage.open(page, { selected: draft.id })
  await expect(library.details.getByRole('heading', { level: 2 })).toHaveText(draft.name)
  await expect(library.details.getByRole('link', { name: /Order webhook/ })).toContainText('POST /orders/:id')
  await expect(library.details.getByRole('region', { name: 'Config' })).toContainText('1 field, 1 required.')
  await expect(library.details.getByRole('region', { name: 'Permissions' })).toContainText('Send GET to')
  await expect(library.step('New version…')).toHaveAccessibleDescription(/starts from a published one/)
  await expect(library.step('Compare with parent')).toHaveAccessibleDescription(/no parent/)
  await expect(library.step('Publish…')).toBeEnabled()
  await expectAccessible(page)
  await library.details.getByRole('link', { name: /Poll orders/ }).click()
  await expect(page).toHaveURL(new RegExp(`/connectors/${draft.id}\\?part=timers`))
})

test('a link to a version deep in the tree opens the way to its row', async ({ page, api }) => {
  const first = await api.publish(await api.createDraft(shopDraft))
  const third = await api.createVersion(await api.publish(await api.createVersion(first)))
  const library = await LibraryPage.open(page, { selected: third.id, sort: 'changed', descending: 'true' })
  await expect(library.active).toContainText('v3')
  await expect(library.active).toHaveAttribute('aria-level', '3')
})

test('the details say what keeps a schema or a policy from being read', async ({ page, api }) => {
  const draft = await api.createDraft({ configJson: '[]', iamPolicyJson: '{"Statement":[{"Effect":"Maybe","Action":"http:get","Resource":"*"}]}' })
  const library = await LibraryPage.open(page, { selected: draft.id })
  await expect(library.details.getByRole('region', { name: 'Config' })).toContainText('The schema is broken at line 1: A schema is an object')
  await expect(library.details.getByRole('region', { name: 'Permissions' })).toContainText('The permissions can not be read at Statement.0.Effect: Effect is "Allow" or "Deny".')
})

test('two connectors picked in the tree are compared', async ({ page, api }) => {
  const mark = `m${crypto.randomUUID().slice(0, 8)}`
  const left = await api.createDraft({ name: `${mark} left` })
  const right = await api.createDraft({ name: `${mark} right` })
  const library = await LibraryPage.open(page, { q: mark, sort: 'name' })
  await library.row(`${mark} left`).click()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Space')
  await expect(library.grid.getByRole('row', { selected: true })).toHaveCount(2)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Compare', exact: true }).last().click()
  await expect(page).toHaveURL(new RegExp(`/compare\\?left=${left.id}&right=${right.id}`))
})

test("a row's menu opens by keyboard and gives the focus back", async ({ page }) => {
  const library = await LibraryPage.open(page)
  await library.row('JMF device').click()
  await page.keyboard.press('Shift+F10')
  const menu = page.getByRole('menu', { name: 'JMF device v1' })
  await expect(menu.getByRole('menuitem', { name: 'Delete' })).toHaveAccessibleDescription('Library connectors can not be deleted.')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(library.grid).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/connectors\//)
})

test('a list of hundreds loads as one goes through it', async ({ page, api }) => {
  test.setTimeout(120_000)
  const mark = `m${crypto.randomUUID().slice(0, 8)}`
  const numbers = Array.from({ length: 230 }, (_unused, index) => String(index + 1).padStart(3, '0'))
  for (const number of numbers) await api.createDraft({ name: `${mark} ${number}` })
  const library = await LibraryPage.open(page, { q: mark, sort: 'name' })
  await library.row(`${mark} 001`).click()
  await page.keyboard.press('End')
  await expect(library.active).toContainText(`${mark} 230`)
  await expect(library.active).toHaveAttribute('aria-posinset', '230')
  await expect(library.active).toHaveAttribute('aria-setsize', '230')
  await page.keyboard.press('Home')
  await expect(library.active).toContainText(`${mark} 001`)
  expect(await library.rows.count()).toBeLessThan(80)
})

test('what another person does shows by itself, and nothing moves', async ({ page, api }) => {
  const library = await LibraryPage.open(page)
  await library.row('JMF device').click()
  await page.keyboard.press('ArrowRight')
  await expect(library.row('JMF device')).toHaveAttribute('aria-expanded', 'true')
  const draft = await api.createDraft({ name: `AAA ${crypto.randomUUID()}` })
  await expect(library.row(draft.name)).toBeVisible()
  await api.update(draft, { name: `${draft.name} renamed` })
  await expect(library.row(`${draft.name} renamed`)).toBeVisible()
  await expect(library.active).toContainText('JMF device')
  await expect(library.row('JMF device')).toHaveAttribute('aria-expanded', 'true')
})

test('coming back from the editor, the tree is as it was', async ({ page }) => {
  const library = await LibraryPage.open(page)
  await library.row('JMF device').click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(library.active).toHaveAttribute('aria-level', '2')
  await expect(library.active).not.toHaveAttribute('aria-busy')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/connectors\//)
  await page.goBack()
  await expect(library.row('JMF device')).toHaveAttribute('aria-expanded', 'true')
  await expect(library.active).toHaveAttribute('aria-level', '2')
  await expect(library.grid).toBeFocused()
})

test('a backend of the bare contract is searched by names, and deletes after a question', async ({ page, api }) => {
  const draft = await api.createDraft({ sharedLibrary: 'local only_in_lua = 1' })
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? ''
    if (body.includes('capabilities')) await route.fulfill({ json: { errors: [{ message: 'Cannot query field "capabilities" on type "Query".' }] } })
    else if (body.includes('searchConnectors') || body.includes('restoreConnector')) await route.abort()
    else await route.continue()
  })
  const library = await LibraryPage.open(page)
  await library.search.fill(draft.handle)
  await library.row(draft.name).click()
  await library.step('Delete').click()
  await library.dialog(`Delete ${draft.name} v1?`).getByRole('button', { name: 'Delete' }).click()
  await expect(library.toast(`${draft.name} v1 is deleted.`)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'No connectors match' })).toBeVisible()
})

test('everything is in reach in a window 900 wide', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 })
  const library = await LibraryPage.open(page)
  await library.row('JMF device').click()
  await expect(library.details.getByRole('heading', { level: 2 })).toHaveText('JMF device')
  await expect(library.step('Clone…')).toBeInViewport()
  await expectAccessible(page)
  await page.keyboard.press('Alt+I')
  await expect(library.details).toBeHidden()
})

test('without the server the list says so, and comes by itself when it is back', async ({ page, context }) => {
  const library = await LibraryPage.open(page)
  await expect(library.row('JMF device')).toBeVisible()
  await context.setOffline(true)
  await expect(library.offlineBar).toBeVisible()
  await library.search.fill('shopify')
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible()
  await expectAccessible(page)
  await context.setOffline(false)
  await expect(library.row('Shopify orders')).toBeVisible()
})

test('without the server the details say so in a sentence, and come when they are asked for again', async ({ page, context }) => {
  const library = await LibraryPage.open(page)
  await expect(library.row('JMF device')).toBeVisible()
  await context.setOffline(true)
  await library.row('Shopify orders').click()
  await expect(library.details.getByRole('alert')).toContainText('The server can not be reached.')
  await expect(library.details).not.toContainText('[Network]')
  await expectAccessible(page)
  await context.setOffline(false)
  await library.details.getByRole('button', { name: 'Try again' }).click()
  await expect(library.details.getByRole('heading', { level: 2 })).toHaveText('Shopify orders')
})

test('a page nobody touches notices that the server has gone, and that it is back', async ({ browser }) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'studio-'))
  const first = await startStudio({ dataDir })
  const page = await browser.newPage({ baseURL: first.url })
  await useCookie(page.context(), await signInAsAdmin(first))
  const library = await LibraryPage.open(page)
  await expect(library.row('JMF device')).toBeVisible()
  await first.stop()
  await expect(library.offlineBar).toBeVisible()
  const second = await startStudio({ dataDir, port: Number(new URL(first.url).port) })
  await expect(library.offlineBar).toBeHidden()
  await page.close()
  await second.stop()
  await rm(dataDir, { recursive: true, force: true })
})
