import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { followLink, invite } from './sign-in.ts'

test('an admin invites somebody, changes the role and takes the access away', async ({ page, studio }) => {
  await page.goto('/admin')
  await page.getByRole('button', { name: 'Invite…' }).click()
  const email = `robin-${crypto.randomUUID().slice(0, 8)}@example.com`
  await page.getByLabel('E-mail address').fill('robin')
  await page.getByRole('radio', { name: 'Reviewer' }).check()
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(/looks like name@example.com/)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Make the link' }).click()
  const link = await page.getByLabel('Invitation link').inputValue()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('table', { name: 'Open links' }).getByRole('row', { name: email })).toBeVisible()
  await followLink(studio.url, link, { name: `Robin ${email}`, email, password: 'a long enough password' })
  await page.reload()
  const row = page.getByRole('table', { name: 'People' }).getByRole('row', { name: email })
  await row.getByRole('combobox').click()
  await page.getByRole('option', { name: 'Designer' }).click()
  await expect(page.getByText('is now designer')).toBeVisible()
  await row.getByRole('button', { name: /^Disable/ }).click()
  await expect(row.getByText('Disabled')).toBeVisible()
  await expect(page.getByRole('row', { name: /\(you\)/ }).getByRole('button', { name: /^Disable/ })).toHaveAccessibleDescription(/can not disable yourself/)
  await expectAccessible(page)
})

test('who forgot the password comes in again by a link of an admin', async ({ page, browser, studio, api }) => {
  const robin = await invite(api, 'designer')
  await followLink(studio.url, robin.link, robin)
  await page.goto('/admin')
  await page.getByRole('row', { name: robin.email }).getByRole('button', { name: /chooses a new password/ }).click()
  const link = await page.getByLabel('Password link').inputValue()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('table', { name: 'Open links' }).getByRole('row', { name: robin.email })).toContainText('new password')
  const context = await browser.newContext()
  const robins = await context.newPage()
  await robins.goto(link)
  await expect(robins.getByRole('heading', { name: 'A new password' })).toBeVisible()
  await robins.getByLabel('Password', { exact: true }).fill('another battery, another horse')
  await expectAccessible(robins)
  await robins.keyboard.press('Enter')
  await expect(robins.getByRole('button', { name: `Account of ${robin.name}, designer` })).toBeVisible()
  await context.close()
})

test('a service token is shown once, works, and works no more when it is revoked', async ({ page, studio }) => {
  await page.goto('/admin')
  await page.getByRole('button', { name: 'New token…' }).click()
  const name = `Press hall ${crypto.randomUUID().slice(0, 8)}`
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Make the token' }).click()
  const secret = await page.getByLabel('Service token', { exact: true }).inputValue()
  const status = async () => (await fetch(`${studio.url}/graphql?query={viewer{name}}`, { headers: { authorization: `Bearer ${secret}` } })).status
  expect(await status()).toBe(200)
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: `Revoke ${name}` }).click()
  await expect(page.getByText(`“${name}” is revoked.`)).toBeVisible()
  expect(await status()).toBe(401)
})
