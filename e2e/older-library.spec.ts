import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { ComparePage } from './pages/compare-page.ts'
import { EditorPage } from './pages/editor-page.ts'

test('the clone of an older library version says that a newer one is there, and leads to what is new in it', async ({ page, api }) => {
  const clone = await api.clone(await api.libraryConnector('shopify-orders', 1))
  await EditorPage.open(page, clone.id)
  const facts = page.getByLabel('Facts')
  await expect(facts).toContainText('Newer source')
  await expectAccessible(page)
  await facts.getByRole('link', { name: 'Shopify orders v3, compared' }).click()
  const compare = new ComparePage(page)
  await expect(compare.side('left')).toContainText('shopify-orders v3')
  await compare.side('left').click()
  for (const version of [1, 2, 3]) await expect(page.getByRole('option', { name: `shopify-orders v${version}` })).toBeVisible()
})

test('Connectors leads from the editor to the place of the connector in the tree', async ({ page, api }) => {
  const clone = await api.clone(await api.libraryConnector('shopify-orders', 1))
  await EditorPage.open(page, clone.id)
  await page.getByRole('link', { name: 'Connectors', exact: true }).click()
  await expect(page.getByRole('row', { name: clone.name, selected: true })).toBeVisible()
})
