import { expectAccessible } from './axe.ts'
import { comparedDrafts, twoItems } from './compared-drafts.ts'
import { expect, test } from './fixtures.ts'
import { ComparedRun } from './pages/compared-run.ts'
import { LivePage } from './pages/live-page.ts'
import { withoutSandbox } from './without-sandbox.ts'

const doubled = (script: string) => script.replace('item.price * item.count', 'item.price * item.count * 2')
/** Builds a text longer than what is kept beside a line. */
const lengthy = (script: string) => script.replace('return { number', 'local nodes = ("<Node/>"):rep(40)\nlocal ticket = "<JDF>" .. nodes .. "<Last/></JDF>"\nreturn { number')
const failing = (script: string) => script.replace('return { number', 'error("too much")\nreturn { number')

test('both versions run on one sample: values stand on each side, and the outcome is compared', async ({ page, api }) => {
  const run = await ComparedRun.open(page, await comparedDrafts(api, { script: doubled }))
  await expect(run.line('left', 'total = total +')).toContainText('total = 30')
  await expect(run.line('right', 'total = total +')).toContainText('total = 60')
  await expect(run.outcome).toHaveText('The outcome differs: result and events')
  expect(await run.differences()).toEqual([['result.value.total', '30', '60'], ['events[0].payload.total', '30', '60']])
  await expectAccessible(page)
})

test('a change that changes nothing of the outcome is said to be none', async ({ page, api }) => {
  const run = await ComparedRun.open(page, await comparedDrafts(api, { script: (script) => `-- Reads one order.\n${script}` }))
  await expect(run.outcome).toHaveText('The same outcome on both sides')
})

test('an error that only one version has is named, and stands where it arises', async ({ page, api }) => {
  const drafts = await comparedDrafts(api, { script: failing })
  const run = await ComparedRun.open(page, drafts)
  await expect(run.outcome).toContainText(`Only ${drafts.rightName} fails:`)
  await expect(run.outcome).toContainText('too much')
  await expect(run.line('right', 'error("too much")').locator('.studio-live-error')).toContainText('too much')
})

test('the sample that is chosen is in the address, and the link restores it', async ({ page, api }) => {
  const run = await ComparedRun.open(page, await comparedDrafts(api, { script: doubled }))
  await run.choose('The shop is silent')
  await expect(run.outcome).toContainText('Both sides fail alike')
  await page.reload()
  await expect(run.sample).toHaveValue('The shop is silent')
  await expect(run.outcome).toContainText('Both sides fail alike')
})

test('a click on a value shows all of it, and steps through the turns of a loop on that side', async ({ page, api }) => {
  const run = await ComparedRun.open(page, await comparedDrafts(api, { script: doubled }))
  await run.line('left', 'total = total +').locator('.studio-live').click()
  await run.viewer.getByRole('button', { name: 'Turn of the loop: the one before' }).click()
  await expect(run.line('left', 'total = total +')).toContainText('total = 12')
  await expect(run.line('right', 'total = total +')).toContainText('total = 60')
  await expectAccessible(page)
})

test('a value that is cut beside its line is whole in the viewer, by a click and by a key', async ({ page, api }) => {
  const run = await ComparedRun.open(page, await comparedDrafts(api, { script: lengthy }))
  const line = run.line('right', 'local ticket')
  const ticket = run.viewer.getByRole('tree', { name: 'ticket' })
  await line.locator('.studio-live').first().click()
  await expect(ticket).toContainText('Last')
  await expect(run.viewer).not.toContainText('not kept')
  await page.keyboard.press('Escape')
  await line.click({ position: { x: 4, y: 8 } })
  await page.keyboard.press('Alt+Enter')
  await expect(ticket).toContainText('Last')
})

test('the values of a line are shown by a key as well, and Escape leads back to the text', async ({ page, api }) => {
  const run = await ComparedRun.open(page, await comparedDrafts(api, { script: doubled }))
  const line = run.line('right', 'total = total +')
  await expect(line).toContainText('total = 60')
  await line.click({ position: { x: 4, y: 8 } })
  await page.keyboard.press('Alt+Enter')
  await expect(run.viewer).toContainText('60')
  await page.keyboard.press('Escape')
  await expect(run.viewer).toBeHidden()
  await page.keyboard.press('Alt+Enter')
  await expect(run.viewer).toBeVisible()
})

test('the shared library is run by a sample of any module', async ({ page, api }) => {
  const drafts = await comparedDrafts(api, { sharedLibrary: 'local shared = {}\n\nfunction shared.greet(name)\n  return "Good morning " .. name\nend\n\nreturn shared\n' })
  const run = await ComparedRun.open(page, { ...drafts, change: 'sharedLibrary' })
  await run.choose('Ada calls')
  await expect(run.line('left', 'return "Hello')).toContainText('→ "Hello Ada"')
  await expect(run.line('right', 'return "Good')).toContainText('→ "Good morning Ada"')
  await expect(run.outcome).toHaveText('The outcome differs: result')
})

test('a sample that only one version has runs both', async ({ page, api }) => {
  const drafts = await comparedDrafts(api, { script: doubled, samples: [] })
  const run = await ComparedRun.open(page, drafts)
  await expect(run.bar).toContainText(`The sample is one of ${drafts.leftName}; both are run on it.`)
  await expect(run.line('right', 'total = total +')).toContainText('total = 60')
})

test('a module that one version has runs alone; one without a sample says so', async ({ page, api }) => {
  const drafts = await comparedDrafts(api, {})
  const empty = await api.createDraft({ actions: [{ name: 'Fetch', handle: 'fetch', script: 'return 1\n', exported: false }] })
  const run = await ComparedRun.open(page, { ...drafts, right: empty.id, change: 'actions/read-order' })
  await expect(run.outcome).toContainText(`Only ${drafts.leftName} has it: it returns`)
  await expect(page.locator('.view-line').filter({ hasText: 'local' }).first()).toContainText('order = "1001"')
  await ComparedRun.open(page, { ...drafts, right: empty.id, change: 'actions/fetch' })
  await expect(run.bar).toContainText('Neither version has a sample to run it on.')
})

test('a window that is too narrow for two columns shows the values of either side', async ({ page, api }) => {
  const run = await ComparedRun.open(page, await comparedDrafts(api, { script: doubled }))
  await expect(run.line('left', 'total = total +')).toContainText('total = 30')
  await page.setViewportSize({ width: 900, height: 760 })
  await expect(run.column('total = total + item.price * item.count * 2')).toContainText('total = 60')
  await expect(run.removed('total = total + item.price * item.count')).toContainText('total = 30')
  await run.removed('total = total +').locator('.studio-live').click()
  await expect(run.viewer).toContainText('30')
  await page.keyboard.press('Escape')
  await run.bar.getByRole('radiogroup', { name: 'Whose values are shown' }).getByText('left').click()
  await expect(run.column('total = total + item.price * item.count')).toContainText('total = 30')
  await run.column('total = total +').locator('.studio-live').click()
  await expect(run.viewer).toContainText('30')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+Enter')
  await expect(run.viewer).toContainText('30')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(run.line('left', 'total = total +')).toContainText('total = 30')
})

test('a sandbox that does not arrive is tried again by a button, and when the network is back', async ({ page, api }) => {
  const drafts = await comparedDrafts(api, { script: doubled })
  const bringBack = await withoutSandbox(page)
  const run = await ComparedRun.open(page, drafts)
  await expect(run.outcome).toContainText('The sandbox could not be loaded')
  await run.bar.getByRole('button', { name: 'Try again' }).click()
  await expect(run.outcome).toContainText('The sandbox could not be loaded')
  await expectAccessible(page)
  await bringBack()
  await page.context().setOffline(true)
  await page.context().setOffline(false)
  await expect(run.line('right', 'total = total +')).toContainText('total = 60')
  await expect(run.bar.getByRole('button', { name: 'Try again' })).toBeHidden()
})

test('what can not be read is said, and nothing runs while the values are off', async ({ page, api }) => {
  const broken = { name: 'Broken', inputJson: '{}', recordedAnswersJson: '{ "http": 3 }', expectedOutcomeJson: null }
  const run = await ComparedRun.open(page, await comparedDrafts(api, { script: doubled, samples: [broken] }))
  await run.choose('Broken')
  await expect(run.outcome).toContainText('The sample can not be read: Recorded answers, line 1')
  await run.bar.getByRole('button', { name: 'Live values' }).click()
  await expect(run.outcome).toHaveCount(0)
  await page.reload()
  await expect(run.bar.getByRole('button', { name: 'Live values off' })).toBeVisible()
})

test('a sample that differs runs on each version by itself, or on both in one of its forms', async ({ page, api }) => {
  const other = { ...twoItems, recordedAnswersJson: twoItems.recordedAnswersJson.replace('\\"price\\":4', '\\"price\\":5') }
  const run = await ComparedRun.open(page, await comparedDrafts(api, { samples: [other] }))
  await expect(run.outcome).toHaveText('The outcome differs: result and events')
  await run.bar.getByText('both on the right one').click()
  await expect(run.outcome).toHaveText('The same outcome on both sides')
  await expectAccessible(page)
})

test('two versions of a library connector show values too', async ({ page, api }) => {
  const run = await ComparedRun.open(page, { left: await api.libraryConnector('jmf-device', 2), right: await api.libraryConnector('jmf-device', 3), change: 'sharedLibrary' })
  await expect(page.locator('.editor.original .studio-live').first()).toBeVisible()
  await expect(page.locator('.editor.modified .studio-live').first()).toBeVisible()
  await expect(run.outcome).toContainText('Both sides fail alike')
})

test('the code of somebody else is asked for once, for both sides', async ({ api, browser, studio }) => {
  const drafts = await comparedDrafts(api, { script: doubled })
  const other = await LivePage.asSomebodyElse(browser, studio, api)
  const run = await ComparedRun.open(other, drafts)
  const question = other.getByRole('region', { name: 'Code of somebody else' })
  await expect(run.outcome).toHaveText('Waiting for your yes')
  await question.getByRole('button', { name: 'Not now' }).click()
  await expect(run.outcome).toHaveText('Neither version is run')
  await run.bar.getByRole('button', { name: 'Run it' }).click()
  await expect(run.line('right', 'total = total +')).toContainText('total = 60')
  await expect(run.line('left', 'total = total +')).toContainText('total = 30')
  await other.context().close()
})
