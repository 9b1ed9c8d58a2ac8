import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { LivePage } from './pages/live-page.ts'

test('what one types after a click beyond the end of a line goes into the line, though the click showed its values', async ({ page, api }) => {
  const live = await LivePage.open(page, (await api.createDraft(benchDraft)).id, 'Read an order')
  await live.line('local order').locator('.studio-live').click()
  await expect(live.viewer).toBeVisible()
  await page.keyboard.type('; -- the number')
  await expect(live.viewer).toBeHidden()
  await expect(live.line('local order = input.order; -- the number')).toBeVisible()
})
