import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { LivePage } from './pages/live-page.ts'
import { saveAsSomeoneElse } from './saves.ts'
import { followLink, invite } from './sign-in.ts'
import { StudioApi } from './studio-api.ts'
import type { StudioProcess } from './studio-process.ts'

const theirs = { sharedLibrary: 'return { theirs = true }\n' }

async function colleagueOf(api: StudioApi, { url }: StudioProcess): Promise<StudioApi> {
  const person = await invite(api, 'designer')
  return new StudioApi(url, await followLink(url, person.link, person))
}

const questionOn = (page: Page) => page.getByRole('region', { name: 'Code of somebody else' })
const runs = (live: LivePage) => expect(live.line('local order')).toContainText('order = "1001"')

async function asks(page: Page) {
  await expect(questionOn(page)).toBeVisible()
  await expect(page.locator('.studio-live')).toHaveCount(0)
}

test('what a colleague saves into one’s own draft asks before it runs by itself, and again after the next such save', async ({ page, api, studio }) => {
  const draft = await api.createDraft(benchDraft)
  const colleague = await colleagueOf(api, studio)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await runs(live)
  await saveAsSomeoneElse(colleague, draft.id, theirs)
  await asks(page)
  await expectAccessible(page)
  await questionOn(page).getByRole('button', { name: 'Run it' }).click()
  await runs(live)
  await live.typeBefore('local order', '-- mine\n')
  await live.editor.save()
  await expect(live.editor.state).toContainText('Saved')
  await runs(live)
  await expect(questionOn(page)).toHaveCount(0)
  await saveAsSomeoneElse(colleague, draft.id, { sharedLibrary: 'return { theirs = "again" }\n' })
  await asks(page)
})

test('a save on top of a colleague’s code is no yes, and a yes in one tab holds in the other', async ({ page, api, studio }) => {
  const draft = await api.createDraft(benchDraft)
  await saveAsSomeoneElse(await colleagueOf(api, studio), draft.id, theirs)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await asks(page)
  await questionOn(page).getByRole('button', { name: 'Not now' }).click()
  await live.editor.appendToScript('Read an order', '-- mine\n')
  await live.editor.save()
  await expect(live.editor.state).toContainText('Saved')
  await page.reload()
  await asks(page)
  const tab = await LivePage.open(await page.context().newPage(), draft.id, 'Read an order')
  await questionOn(tab.page).getByRole('button', { name: 'Run it' }).click()
  await runs(tab)
  await runs(live)
  await expect(questionOn(page)).toHaveCount(0)
})

test('a save past a colleague’s code makes it one’s own in no other browser', async ({ page, api, studio }) => {
  const draft = await api.createDraft(benchDraft)
  await saveAsSomeoneElse(await colleagueOf(api, studio), draft.id, theirs)
  await saveAsSomeoneElse(api, draft.id, { description: 'Mine' })
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await asks(page)
  await saveAsSomeoneElse(api, draft.id, { sharedLibrary: 'return { mine = true }\n' })
  await page.reload()
  await runs(live)
})

test('a merge with what a colleague saved asks', async ({ page, api, studio }) => {
  const draft = await api.createDraft(benchDraft)
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await runs(live)
  await live.editor.appendToScript('Read an order', '-- mine\n')
  await saveAsSomeoneElse(await colleagueOf(api, studio), draft.id, theirs)
  await expect(page.getByText('Someone saved a newer version while you were working.')).toBeVisible()
  await runs(live)
  await live.editor.save()
  await live.editor.merge.getByRole('button', { name: 'Save the merged version' }).click()
  await expect(live.editor.state).toContainText('Saved')
  await asks(page)
})

test('a newer version of a colleague’s source asks once it is in the draft', async ({ page, api, studio }) => {
  const colleague = await colleagueOf(api, studio)
  const first = await colleague.createDraft(benchDraft)
  await api.publish(first)
  const clone = await api.clone(first.id)
  const live = await LivePage.open(page, clone.id, 'Read an order')
  await asks(page)
  await questionOn(page).getByRole('button', { name: 'Run it' }).click()
  await runs(live)
  const next = await colleague.createVersion(first)
  await saveAsSomeoneElse(colleague, next.id, theirs)
  await api.publish(await updated(colleague, next.id))
  await live.editor.show('Overview')
  await page.getByLabel('Facts').getByRole('button', { name: 'Take v2…' }).click()
  await page.getByRole('button', { name: 'Take it into the draft' }).click()
  await live.editor.show('Read an order')
  await asks(page)
})

test('a colleague’s revision that is brought back asks, one’s own does not', async ({ page, api, studio }) => {
  const draft = await api.createDraft(benchDraft)
  await saveAsSomeoneElse(await colleagueOf(api, studio), draft.id, theirs)
  await saveAsSomeoneElse(api, draft.id, { sharedLibrary: 'return { mine = true }\n' })
  const live = await LivePage.open(page, draft.id, 'Read an order')
  await runs(live)
  await live.editor.show('Overview')
  await page.getByRole('button', { name: 'Bring revision 1 back' }).click()
  await expect(page.getByText('Revision 1 brought back')).toBeVisible()
  await live.editor.show('Read an order')
  await runs(live)
  await live.editor.show('Overview')
  await page.getByRole('button', { name: 'Bring revision 2 back' }).click()
  await expect(page.getByText('Revision 2 brought back')).toBeVisible()
  await live.editor.show('Read an order')
  await asks(page)
})

async function updated(api: StudioApi, id: string): Promise<{ id: string; updatedAt: string }> {
  const { getConnector } = await api.graphql('query ($id: ID!) { getConnector(id: $id) { updatedAt } }', { id })
  return { id, updatedAt: '', ...(typeof getConnector === 'object' ? getConnector : {}) }
}
