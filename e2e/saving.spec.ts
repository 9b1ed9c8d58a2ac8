import type { BrowserContext, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { EditorPage } from './pages/editor-page.ts'
import { onSave, saveAsSomeoneElse } from './saves.ts'
import { shopDraft } from './shop-draft.ts'

/** How many saves the page sends. */
function countSaves(page: Page): { sent: number } {
  const saves = { sent: 0 }
  page.on('request', (request) => {
    if (request.postData()?.includes('mutation SaveConnector') === true) saves.sent += 1
  })
  return saves
}

/** A tab of its own for the same person. */
const openInNewTab = async (context: BrowserContext, connectorId: string) => EditorPage.open(await context.newPage(), connectorId)

test('Ctrl+S saves everything that changed in one request', async ({ page, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  const saves = countSaves(page)
  await editor.appendToScript('Fetch order', '-- more\n')
  await editor.appendToScript('Shared library', '-- shared\n')
  await editor.show('Poll orders')
  await editor.setting('Schedule').fill('0 * * * *')
  await expect(editor.state).toContainText('Unsaved changes')
  await editor.save()
  await expect(editor.state).toContainText('Saved')
  expect(saves.sent).toBe(1)
  const saved = JSON.stringify(await api.graphql('query ($id: ID!) { getConnector(id: $id) { sharedLibrary actions { script } timers { schedule } } }', { id }))
  expect(saved).toContain('-- more')
  expect(saved).toContain('-- shared')
  expect(saved).toContain('"schedule":"0 * * * *"')
})

test('text that is typed during a save is not lost', async ({ page, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const held = Promise.withResolvers<void>()
  await onSave(page, async (route) => {
    const response = await route.fetch()
    await held.promise
    await route.fulfill({ response })
  })
  const editor = await EditorPage.open(page, id)
  await editor.appendToScript('Fetch order', '-- first\n')
  await editor.save()
  await expect(editor.state).toContainText('Saving…')
  await page.keyboard.insertText('-- second\n')
  await expect(editor.shownCode).toContainText('-- second')
  held.resolve()
  await expect(editor.state).toContainText('Unsaved changes')
  await expect(editor.shownCode).toContainText('-- second')
})

test('saves that are asked for while one is under way go one after the other', async ({ page, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const held: (() => void)[] = []
  await onSave(page, async (route) => {
    await new Promise<void>((resolve) => void held.push(resolve))
    await route.continue()
  })
  const editor = await EditorPage.open(page, id)
  await editor.appendToScript('Fetch order', '-- one\n')
  await editor.save()
  await expect.poll(() => held.length).toBe(1)
  await editor.appendToScript('Fetch order', '-- two\n')
  await editor.save()
  await editor.save()
  held[0]?.()
  await expect.poll(() => held.length).toBe(2)
  await editor.appendToScript('Fetch order', '-- three\n')
  expect(held).toHaveLength(2)
  held[1]?.()
  await expect.poll(() => held.length).toBe(3)
  held[2]?.()
  await expect(editor.state).toContainText('Saved')
})

test('typed text is there again after the tab was closed', async ({ page, context, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  await editor.appendToScript('Fetch order', '-- before closing\n')
  await expect(editor.state).toContainText('kept in this browser')
  await page.close()
  const again = await openInNewTab(context, id)
  await again.show('Fetch order')
  await expect(again.shownCode).toContainText('-- before closing')
  await expect(again.row('Fetch order')).toHaveAccessibleName(/changed/)
})

test('typed text is there again after the page crashed', async ({ page, context, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  await editor.appendToScript('Fetch order', '-- before the crash\n')
  await expect(editor.state).toContainText('kept in this browser')
  const crashed = page.waitForEvent('crash')
  // The navigation ends with the page and never answers.
  void page.goto('chrome://crash').catch(() => undefined)
  await crashed
  const again = await openInNewTab(context, id)
  await again.show('Fetch order')
  await expect(again.shownCode).toContainText('-- before the crash')
})

test('without a network one goes on working, and the save follows when it is back', async ({ page, context, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, id)
  await editor.show('Fetch order')
  await context.setOffline(true)
  await editor.appendToScript('Fetch order', '-- offline\n')
  await editor.save()
  await expect(editor.state).toContainText('Offline. Unsaved changes, kept in this browser')
  await context.setOffline(false)
  await expect(editor.state).toContainText('Saved')
  await expect(editor.notice('The server can not be reached')).toBeHidden()
  expect(JSON.stringify(await api.graphql('query ($id: ID!) { getConnector(id: $id) { actions { script } } }', { id }))).toContain('-- offline')
})

test('a save whose answer was lost is no conflict', async ({ page, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const keys: (string | null)[] = []
  await onSave(page, async (route) => {
    keys.push(await route.request().headerValue('idempotency-key'))
    if (keys.length > 1) return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  const editor = await EditorPage.open(page, id)
  await editor.appendToScript('Fetch order', '-- sent\n')
  await expect(editor.state).toContainText('Unsaved')
  await editor.save()
  await expect(editor.state).toContainText('Saved')
  await expect(editor.merge).toBeHidden()
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), keys[0]])
})

test('a full disk is told, the text stays, and saving works once there is room', async ({ page, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const message = 'Nothing was saved: the disk of the database is full. Save again when there is room.'
  await onSave(page, async (route) => {
    await route.fulfill({ status: 500, contentType: 'application/graphql-response+json', json: { errors: [{ message, extensions: { code: 'not_saved' } }] } })
  })
  const editor = await EditorPage.open(page, id)
  await editor.appendToScript('Fetch order', '-- kept\n')
  await editor.save()
  await expect(page.getByText(message)).toBeVisible()
  await expect(editor.shownCode).toContainText('-- kept')
  await page.unroute('**/graphql')
  await editor.save()
  await expect(editor.state).toContainText('Saved')
})

test('two tabs show the same draft and lose nothing of each other', async ({ page, context, api }) => {
  const { id } = await api.createDraft(shopDraft)
  const left = await EditorPage.open(page, id)
  const right = await openInNewTab(context, id)
  await left.appendToScript('Fetch order', '-- from the left\n')
  await right.appendToScript('Book job', '-- from the right\n')
  await right.show('Fetch order')
  await expect(right.shownCode).toContainText('-- from the left')
  await left.show('Book job')
  await expect(left.shownCode).toContainText('-- from the right')
  await left.save()
  await expect(right.state).toContainText('Saved')
  const scripts = JSON.stringify(await api.graphql('query ($id: ID!) { getConnector(id: $id) { actions { script } } }', { id }))
  expect(scripts).toContain('-- from the left')
  expect(scripts).toContain('-- from the right')
})

test('what someone else saves appears in an editor without changes', async ({ page, api }) => {
  const draft = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, draft.id, { part: 'sharedLibrary' })
  await expect(editor.shownCode).toContainText('shared.total')
  await saveAsSomeoneElse(api, draft.id, { sharedLibrary: '-- by someone else\n' })
  await expect(editor.shownCode).toContainText('-- by someone else')
  await expect(editor.notice('You see the newest version')).toBeVisible()
  await expect(editor.state).toContainText('Saved')
})

test('changes in different parts merge by themselves', async ({ page, api }) => {
  const draft = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, draft.id)
  await editor.appendToScript('Fetch order', '-- mine\n')
  await saveAsSomeoneElse(api, draft.id, { sharedLibrary: '-- theirs\n', name: 'Named by someone else' })
  await expect(page.getByText('Someone saved a newer version while you were working.')).toBeVisible()
  await editor.save()
  await expect(editor.merge.getByRole('list', { name: 'Taken from theirs' })).toContainText('Shared library')
  await expect(editor.merge.getByRole('list', { name: 'Taken from mine' })).toContainText('Action “Fetch order” · script')
  await expectAccessible(page)
  await editor.merge.getByRole('button', { name: 'Save the merged version' }).click()
  await expect(editor.state).toContainText('Saved')
  await editor.show('Shared library')
  await expect(editor.shownCode).toContainText('-- theirs')
  expect(JSON.stringify(await api.graphql('query ($id: ID!) { getConnector(id: $id) { actions { script } } }', { id: draft.id }))).toContain('-- mine')
})

const conflict = 'Shared library'
const choices = [
  { choice: 'Theirs', result: '-- theirs\n' },
  { choice: 'Mine', result: '-- mine\n' },
] as const

for (const { choice, result } of choices) {
  test(`of a conflict one can take ${choice.toLowerCase()}`, async ({ page, api }) => {
    const { editor, id } = await inConflict(page, api)
    await editor.mergeChoice(conflict, choice).check()
    await editor.merge.getByRole('button', { name: 'Save the merged version' }).click()
    await expect(editor.state).toContainText('Saved')
    expect(await api.graphql('query ($id: ID!) { getConnector(id: $id) { sharedLibrary } }', { id })).toEqual({ getConnector: { sharedLibrary: result } })
  })
}

test('a conflict can be settled by hand', async ({ page, api }) => {
  const { editor, id } = await inConflict(page, api)
  await editor.mergeChoice(conflict, 'Merge by hand').check()
  await editor.merge.getByRole('textbox', { name: 'Merged text' }).focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('-- both')
  await editor.merge.getByRole('button', { name: 'Save the merged version' }).click()
  await expect(editor.state).toContainText('Saved')
  expect(await api.graphql('query ($id: ID!) { getConnector(id: $id) { sharedLibrary } }', { id })).toEqual({ getConnector: { sharedLibrary: '-- both' } })
})

test('cancelling a merge leaves everything, and mine comes back after theirs was taken', async ({ page, api }) => {
  const { editor } = await inConflict(page, api)
  await editor.merge.getByRole('button', { name: 'Cancel' }).click()
  await expect(editor.shownCode).toContainText('-- mine')
  await editor.save()
  await editor.mergeChoice(conflict, 'Theirs').check()
  await editor.merge.getByRole('button', { name: 'Save the merged version' }).click()
  await expect(editor.shownCode).toContainText('-- theirs')
  await editor.row(conflict).press('ControlOrMeta+Z')
  await expect(editor.shownCode).toContainText('-- mine')
})

async function inConflict(page: Page, api: Parameters<typeof saveAsSomeoneElse>[0]) {
  const draft = await api.createDraft({ ...shopDraft, sharedLibrary: '-- start\n' })
  const editor = await EditorPage.open(page, draft.id, { part: 'sharedLibrary' })
  await editor.code(conflict).focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('-- mine\n')
  await saveAsSomeoneElse(api, draft.id, { sharedLibrary: '-- theirs\n' })
  await editor.save()
  await expect(editor.merge.getByText('You and the other one changed it')).toBeVisible()
  return { editor, id: draft.id }
}

test('a save with problems is not sent and leads to the first one', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  const saves = countSaves(page)
  await editor.show('Order webhook')
  await editor.setting('Path').fill('/orders')
  await editor.replaceDocument('Permissions', 'nope')
  await editor.save()
  await expect(editor.code('Permissions', 'JSON')).toBeFocused()
  await expect(editor.notice('Nothing is saved yet. Permissions: The text of the permissions is not valid JSON')).toContainText('And 1 more.')
  await editor.replaceDocument('Permissions', 'null')
  await editor.save()
  await expect(editor.setting('Path')).toBeFocused()
  await expect(editor.notice('API endpoint “Order webhook” · path: A path has no leading slash')).toBeVisible()
  expect(saves.sent).toBe(0)
})

test('what the server finds wrong stands at the field', async ({ page, api }) => {
  await onSave(page, async (route) => {
    const error = { message: 'Another connector answers at this path.', code: 'invalid_attribute', path: ['apiEndpoints', '0', 'path'], __typename: 'MutationError' }
    await route.fulfill({ json: { data: { updateConnector: { result: null, errors: [error], __typename: 'UpdateConnectorResult' } } } })
  })
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.show('Order webhook')
  await editor.setting('Path').fill('orders/taken')
  await editor.save()
  await expect(editor.setting('Path')).toHaveAccessibleDescription(/Another connector answers at this path/)
  await expect(editor.setting('Path')).toBeFocused()
  await editor.setting('Path').fill('orders/free')
  await expect(editor.setting('Path')).not.toHaveAccessibleDescription(/Another connector/)
})

test('when someone publishes the draft, unsaved changes go on in a new version', async ({ page, api }) => {
  const draft = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, draft.id)
  await editor.appendToScript('Fetch order', '-- unsaved\n')
  await api.publish(draft)
  await expect(page.getByText('Someone published version 1 while you had unsaved changes.')).toBeVisible()
  await page.getByRole('button', { name: 'New version…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /Create|Make|New version/ }).click()
  await expect(page.getByText(/v2/).first()).toBeVisible()
  await editor.show('Fetch order')
  await expect(editor.shownCode).toContainText('-- unsaved')
  await expect(editor.state).toContainText('Unsaved changes')
  await EditorPage.open(page, draft.id)
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await expect(editor.state).toContainText('Read-only')
  await editor.notice('Your changes are discarded.').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Someone published version 1 while you had unsaved changes.')).toBeVisible()
})

test('when someone deletes the draft, unsaved changes stay and the draft can come back', async ({ page, api }) => {
  const draft = await api.createDraft(shopDraft)
  const editor = await EditorPage.open(page, draft.id)
  await editor.appendToScript('Fetch order', '-- unsaved\n')
  await api.graphql('mutation ($id: ID!) { destroyConnector(id: $id) { errors { message } } }', { id: draft.id })
  await expect(page.getByText('This connector was deleted. Your unsaved changes are still here.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download mine' })).toBeVisible()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(editor.notice('The connector is back.')).toBeVisible()
  await editor.save()
  await expect(editor.state).toContainText('Saved')
})

test('discarded changes come back with Undo', async ({ page, api }) => {
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.appendToScript('Fetch order', '-- to be discarded\n')
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await expect(editor.shownCode).not.toContainText('-- to be discarded')
  await expect(editor.row('Fetch order')).toBeFocused()
  await expect(editor.state).toContainText('Saved')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.shownCode).toContainText('-- to be discarded')
})

test('a browser that stores nothing says so', async ({ page, api }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const editor = await EditorPage.open(page, (await api.createDraft(shopDraft)).id)
  await editor.appendToScript('Fetch order', '-- not safe\n')
  await expect(editor.notice('The storage of this browser is full.')).toBeVisible()
  await expect(editor.state).toContainText('not kept anywhere')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Connectors', exact: true }).click()
  await page.getByRole('dialog', { name: 'Your changes would be lost' }).getByRole('button', { name: 'Stay' }).click()
  await page.getByRole('button', { name: 'Save now' }).click()
  await expect(editor.state).toContainText('Saved')
})
