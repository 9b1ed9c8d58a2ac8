import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { EditorPage } from './pages/editor-page.ts'
import { shopDraft } from './shop-draft.ts'

test('an earlier save can be compared with now, and brought back', async ({ page, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  await editor.appendToScript('Shared library', '-- a second thought\n')
  await editor.save()
  await expect(editor.state).toContainText('Saved')
  await editor.show('Overview')
  const history = page.getByRole('region', { name: 'History' })
  const rows = history.getByRole('row')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1)).toContainText('Shared library')
  await expect(rows.nth(2)).toContainText('Made from scratch')
  await expectAccessible(page)

  await history.getByRole('link', { name: 'Compare revision 1 with now' }).click()
  await expect(page.getByRole('button', { name: /^Choose the left version, now .* revision 1, draft$/ })).toBeVisible()
  await expect(page.getByText('-- a second thought')).toBeVisible()
  await page.goBack()

  await history.getByRole('button', { name: 'Bring revision 1 back' }).click()
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(1)).toContainText('Revision 1 brought back')
  await editor.show('Shared library')
  await expect(editor.shownCode).not.toContainText('-- a second thought')
})

test('nothing is brought back under unsaved changes', async ({ page, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  await editor.appendToScript('Shared library', '-- saved\n')
  await editor.save()
  await expect(editor.state).toContainText('Saved')
  await editor.appendToScript('Shared library', '-- not yet\n')
  await editor.show('Overview')
  await expect(page.getByRole('button', { name: 'Bring revision 1 back' })).toHaveAccessibleDescription('Save or discard your changes first.')
})
