import { randomUUID } from 'node:crypto'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { ComparePage } from './pages/compare-page.ts'
import type { StudioApi } from './studio-api.ts'

/** Two drafts of one origin: a script and a schedule changed, one action renamed, one added, one moved. */
async function twoVersions(api: StudioApi) {
  const [fetch, send, poll] = [randomUUID(), randomUUID(), randomUUID()]
  const action = { script: 'return 1\n', exported: false }
  const timer = { originId: poll, name: 'Poll orders', handle: 'poll', script: 'log.info("due")\n', timezone: 'UTC', catchUp: 'NONE' }
  const left = await api.createDraft({
    actions: [{ ...action, originId: fetch, name: 'Fetch order', handle: 'fetch' }, { ...action, originId: send, name: 'Send order', handle: 'send' }],
    timers: [{ ...timer, schedule: '*/15 * * * *', overlap: 'SKIP' }],
  })
  const right = await api.createDraft({
    name: left.name,
    actions: [
      { ...action, originId: send, name: 'Send order', handle: 'send', script: 'return 2\n' },
      { ...action, originId: fetch, name: 'Get order', handle: 'fetch' },
      { ...action, name: 'Cancel order', handle: 'cancel' },
    ],
    timers: [{ ...timer, schedule: '0 * * * *', overlap: 'QUEUE' }],
  })
  return { left: left.id, right: right.id, sendChange: `actions/${send}`, leftDraft: left, rightDraft: right }
}

async function twoSides(api: StudioApi) {
  const { left, right } = await twoVersions(api)
  return { left, right }
}

test('what changed between two versions of a library connector is counted and shown', async ({ page, api }) => {
  const compare = await ComparePage.open(page, { left: await api.libraryConnector('jmf-device', 1), right: await api.libraryConnector('jmf-device', 2) })
  await expect(compare.counts).toHaveText(/\d+ added · 1 renamed · \d+ changed/)
  await compare.change(/List the devices.*renamed/).click()
  await expect(compare.setting('Handle')).toHaveText(['known-devices', 'list-devices'])
  await compare.change(/Shared library/).click()
  await compare.text('Shared library').first().waitFor({ state: 'attached' })
  await expect(compare.text('Shared library')).toHaveCount(2)
  await expectAccessible(page)
})

test('a module is known by its origin: renamed, moved and changed are told apart', async ({ page, api }) => {
  const compare = await ComparePage.open(page, await twoSides(api))
  await expect(compare.counts).toHaveText('1 added · 1 renamed · 1 moved · 2 changed')
  await expect(compare.change(/Get order/)).toHaveAccessibleName(/renamed/)
  await expect(compare.change(/Cancel order/)).toHaveAccessibleName(/added/)
})

test('F7 leads through the changes, and J and K do too', async ({ page, api }) => {
  const compare = await ComparePage.open(page, await twoSides(api))
  await expect(compare.place).toHaveText('1 of 4')
  await page.keyboard.press('F7')
  await expect(compare.place).toHaveText('2 of 4')
  await page.keyboard.press('j')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(compare.title).toHaveText('Poll orders')
  await page.keyboard.press('Shift+F7')
  await page.keyboard.press('k')
  await expect(compare.place).toHaveText('2 of 4')
})

test('F7 goes on from inside the diff', async ({ page, api }) => {
  const { left, right, sendChange } = await twoVersions(api)
  const compare = await ComparePage.open(page, { left, right, change: sendChange })
  await compare.text('Script').last().focus()
  const before = await compare.title.textContent()
  await page.keyboard.press('F7')
  await expect(compare.title).not.toHaveText(before ?? '')
})

test('settings stand in a table of old and new, in the words of the form', async ({ page, api }) => {
  const compare = await ComparePage.open(page, await twoSides(api))
  await compare.change(/Poll orders/).click()
  await expect(compare.setting('Schedule')).toHaveText(['*/15 * * * *', '0 * * * *'])
  await expect(compare.setting('While the last run still goes on')).toHaveText(['Skip the run', 'Wait for it'])
  await expectAccessible(page)
})

test('swapped, what was added is removed, and the same change stays shown', async ({ page, api }) => {
  const compare = await ComparePage.open(page, await twoSides(api))
  await compare.change(/Cancel order/).click()
  await compare.swap()
  await expect(compare.change(/Cancel order/)).toHaveAccessibleName(/removed/)
  await expect(compare.title).toHaveText('Cancel order')
})

test('a copied link opens the comparison at its change', async ({ page, api, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { left, right } = await twoVersions(api)
  const compare = await ComparePage.open(page, { left, right })
  await compare.change(/Poll orders/).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  const link = await page.evaluate(async () => navigator.clipboard.readText())
  const reopened = await context.newPage()
  await reopened.goto(link)
  await expect(new ComparePage(reopened).title).toHaveText('Poll orders')
})

test('the two versions are found by searching', async ({ page, api }) => {
  const { left, leftDraft, rightDraft } = await twoVersions(api)
  const compare = await ComparePage.open(page, {})
  await expect(page.getByText('Choose two versions')).toBeVisible()
  await compare.pick('left', leftDraft.handle, new RegExp(leftDraft.handle))
  await expect(page.getByText('Choose the other version')).toBeVisible()
  await compare.side('right').click()
  await page.keyboard.type(rightDraft.handle)
  await expect(compare.marked).toContainText(rightDraft.handle)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(compare.counts).toContainText('1 added')
  await expect(page).toHaveURL(new RegExp(`left=${left}`))
})

test('a version that is the same, or is gone, is said to be', async ({ page, api }) => {
  const draft = await api.createDraft()
  await ComparePage.open(page, { left: draft.id, right: draft.id })
  await expect(page.getByText('This is one and the same version')).toBeVisible()
  await ComparePage.open(page, { left: draft.id, right: randomUUID() })
  await expect(page.getByText('The right version is not there')).toBeVisible()
  await expectAccessible(page)
})

test('a window of 900 pixels shows the diff in one column', async ({ page, api }) => {
  await page.setViewportSize({ width: 900, height: 700 })
  const { left, right, sendChange } = await twoVersions(api)
  const compare = await ComparePage.open(page, { left, right, change: sendChange })
  await compare.text('Script').last().waitFor({ state: 'attached' })
  await expect(page.getByText('return 2').first()).toBeVisible()
  await expectAccessible(page)
})

test('a character that turns the direction of the text is seen in the diff', async ({ page, api }) => {
  const originId = randomUUID()
  const action = { originId, name: 'Fetch order', handle: 'fetch', exported: false }
  const left = await api.createDraft({ actions: [{ ...action, script: 'return "user"\n' }] })
  const right = await api.createDraft({ name: left.name, actions: [{ ...action, script: 'return "user\u202e"\n' }] })
  await ComparePage.open(page, { left: left.id, right: right.id, change: `actions/${originId}` })
  await expect(page.getByText('[U+202E]')).toBeVisible()
})
