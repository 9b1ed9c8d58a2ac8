import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { EditorPage } from './pages/editor-page.ts'
import { saveAsSomeoneElse } from './saves.ts'
import type { StudioApi } from './studio-api.ts'

type Content = { sharedLibrary: string; actions: { handle: string }[]; apiEndpoints: { id: string; handle: string; script: string }[] }

async function contentOf(api: StudioApi, id: string): Promise<Content> {
  const data = await api.graphql('query ($id: ID!) { getConnector(id: $id) { sharedLibrary actions { handle } apiEndpoints { id handle script } } }', { id })
  const content: Content = JSON.parse(JSON.stringify(data['getConnector']))
  return content
}

/** A clone of the first version, in which somebody changed the shared library. */
async function changedClone(api: StudioApi, change: (shared: string) => string) {
  const clone = await api.clone(await api.libraryConnector('shopify-orders', 1))
  const { sharedLibrary } = await contentOf(api, clone.id)
  await saveAsSomeoneElse(api, clone.id, { sharedLibrary: change(sharedLibrary) })
  return clone
}

async function takeNewest(page: Page) {
  await page.getByLabel('Facts').getByRole('button', { name: 'Take v3…' }).click()
  return page.getByRole('dialog', { name: 'Take Shopify orders v3' })
}

test('a clone takes the newest version of its source and keeps what was made in it', async ({ page, api }) => {
  const { id } = await changedClone(api, (shared) => `-- ours\n${shared}`)
  const before = await contentOf(api, id)
  const editor = await EditorPage.open(page, id)
  const upgrade = await takeNewest(page)
  await expect(upgrade.getByRole('list', { name: 'Taken from Shopify orders v3' })).toContainText('Find lost orders')
  await expect(upgrade.getByRole('list', { name: 'Taken from mine' })).toContainText('Shared library')
  await expectAccessible(page)
  await upgrade.getByRole('button', { name: 'Take it into the draft' }).click()
  await expect(editor.state).toContainText('Unsaved changes')
  await editor.save()
  await expect(editor.state).toContainText('Saved')
  const after = await contentOf(api, id)
  const newest = await contentOf(api, await api.libraryConnector('shopify-orders', 3))
  expect(after).toEqual({
    sharedLibrary: `-- ours\n${newest.sharedLibrary}`,
    actions: newest.actions,
    apiEndpoints: newest.apiEndpoints.map((endpoint, index) => ({ ...endpoint, id: before.apiEndpoints[index]?.id })),
  })
  await expect(page.getByLabel('Facts')).toContainText('The draft holds what is new in it.')
  await expect(page.getByLabel('Facts').getByRole('button', { name: 'Take v3…' })).toBeHidden()
})

test('what both changed is decided by a person, and Undo brings the draft back', async ({ page, api }) => {
  const { id } = await changedClone(api, (shared) => shared.replace('return body, nil, response.status\n', 'return body, nil, response.status, "ours"\n'))
  const editor = await EditorPage.open(page, id)
  const upgrade = await takeNewest(page)
  await expect(upgrade.getByText('You and Shopify orders v3 changed it, each to something else.')).toBeVisible()
  await expect(upgrade.getByRole('button', { name: 'Take it into the draft' })).toBeDisabled()
  const choice = upgrade.getByRole('radiogroup', { name: 'Choice for Shared library' })
  await choice.getByRole('radio', { name: 'Merge by hand' }).check()
  await expect(upgrade.getByText('response.status, "ours"')).toBeVisible()
  await expect(upgrade.getByText('local function has_skipped_tag')).toHaveCount(0)
  await choice.getByRole('radio', { name: 'Shopify orders v3' }).check()
  await upgrade.getByRole('button', { name: 'Take it into the draft' }).click()
  await editor.show('Shared library')
  await expect(editor.row('Find lost orders')).toBeVisible()
  await editor.show('Overview')
  await expect(page.getByLabel('Facts')).toContainText('The draft holds what is new in it.')
  await editor.notice('Shopify orders v3 is in the draft').getByRole('button', { name: 'Undo' }).click()
  await expect(editor.row('Find lost orders')).toBeHidden()
  await expect(page.getByLabel('Facts').getByRole('button', { name: 'Take v3…' })).toBeVisible()
  await expect(editor.state).toContainText('Saved')
})

test('a published clone says that it takes a new version first', async ({ page, api }) => {
  const clone = await api.clone(await api.libraryConnector('shopify-orders', 1))
  await api.publish(clone)
  await EditorPage.open(page, clone.id)
  await expect(page.getByLabel('Facts').getByRole('button', { name: 'Take v3…' })).toHaveAccessibleDescription(/is published and never changes/)
})
