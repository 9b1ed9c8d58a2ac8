import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { BenchPage } from './pages/bench-page.ts'

test('the body of a request is in sight, below the script and right of it', async ({ page, api }) => {
  const bench = await BenchPage.open(page, (await api.createDraft(benchDraft)).id, 'Greet')
  const form = bench.panel.getByRole('form', { name: 'Request' })
  const height = async () => (await form.getByRole('code').boundingBox())?.height
  await form.getByRole('textbox', { name: 'Body of the request' }).focus()
  await expect.poll(height).toBeGreaterThan(100)
  await bench.panel.getByRole('button', { name: 'Move right of the script' }).click()
  await expect.poll(height).toBeGreaterThan(100)
})
