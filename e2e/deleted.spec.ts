import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { Palette } from './pages/palette.ts'
import { followLink, invite, useCookie } from './sign-in.ts'
import { StudioApi } from './studio-api.ts'

const destroy = 'mutation ($id: ID!) { destroyConnector(id: $id) { errors { message } } }'

test('a deleted draft is found and restored, and is there as it was', async ({ page, api }) => {
  const draft = await api.createDraft({ description: 'as it was' })
  await api.graphql(destroy, { id: draft.id })
  await page.goto('/')
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('link', { name: 'Deleted drafts' }).click()
  const row = page.getByRole('table', { name: 'Deleted drafts' }).getByRole('row', { name: draft.name })
  await expect(row).toContainText(`${draft.handle} v1`)
  await expectAccessible(page)
  await row.getByRole('button', { name: `Restore ${draft.name} v1` }).click()
  await expect(row).toBeHidden()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Description' }).first()).toHaveValue('as it was')
})

test('a designer restores what was the designer’s own, and sees nobody else’s', async ({ page, context, api, studio }) => {
  const foreign = await api.createDraft()
  await api.graphql(destroy, { id: foreign.id })
  const designer = await invite(api, 'designer')
  const cookie = await followLink(studio.url, designer.link, designer)
  const own = await new StudioApi(studio.url, cookie).createDraft()
  await api.graphql(destroy, { id: own.id })
  await useCookie(context, cookie)
  await page.goto('/')
  await (await Palette.open(page)).field.fill('Deleted drafts')
  await page.keyboard.press('Enter')
  await expect(page.getByText('You see those that you made.')).toBeVisible()
  const restore = page.getByRole('button', { name: /^Restore/ })
  await expect(restore).toHaveAccessibleName(`Restore ${own.name} v1`)
  await restore.click()
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was deleted' })).toBeVisible()
})

test('what was deleted before its parent waits for the parent, and says so', async ({ page, api }) => {
  const parent = await api.createDraft()
  const { cloneConnector } = await api.graphql('mutation ($id: ID!, $handle: String!) { cloneConnector(id: $id, input: { name: "The child", handle: $handle }) { result { id } errors { message } } }', { id: parent.id, handle: `c-${crypto.randomUUID().slice(0, 8)}` })
  await api.graphql(destroy, { id: /"id":"([^"]+)"/.exec(JSON.stringify(cloneConnector))?.[1] })
  await api.graphql(destroy, { id: parent.id })
  await page.goto('/deleted')
  await page.getByRole('button', { name: 'Restore The child v1' }).click()
  await expect(page.getByText('is derived from is deleted too: restore that first.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Restore The child v1' })).toBeVisible()
})

test('a reviewer restores nothing', async ({ page, context, api, studio }) => {
  const reviewer = await invite(api, 'reviewer')
  await useCookie(context, await followLink(studio.url, reviewer.link, reviewer))
  await page.goto('/deleted')
  await expect(page.getByRole('heading', { name: 'This page is for designers and admins' })).toBeVisible()
})
