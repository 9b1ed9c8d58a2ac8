import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { saveAsSomeoneElse } from './saves.ts'

test('an admin finds who changed a connector, and what', async ({ page, api }) => {
  const { id, handle } = await api.createDraft({ description: 'first' })
  await saveAsSomeoneElse(api, id, { description: 'second' })
  await page.goto('/')
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('link', { name: 'Audit' }).click()
  await page.getByRole('searchbox', { name: 'Search the audit' }).fill(handle)
  await page.keyboard.press('Enter')
  const rows = page.getByRole('table', { name: 'Audit records' }).getByRole('row')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1)).toContainText(`saved ${handle} v1`)
  await expect(rows.nth(1)).toContainText('description')
  await expect(rows.nth(2)).toContainText(`created ${handle} v1`)
  await expectAccessible(page)
  await page.reload()
  await expect(rows).toHaveCount(3)
  await page.getByRole('searchbox', { name: 'Search the audit' }).fill('nobody at all')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was found' })).toBeVisible()
})

test('an audit that can not be read says so, and is read when asked again', async ({ page }) => {
  await page.route('**/graphql', async (route) => (route.request().postData()?.includes('AuditRecords') === true ? route.fulfill({ json: { errors: [{ message: 'Something went wrong.' }] } }) : route.continue()))
  await page.goto('/audit')
  await expect(page.getByRole('alert')).toContainText('Something went wrong.')
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('table', { name: 'Audit records' })).toBeVisible()
})
