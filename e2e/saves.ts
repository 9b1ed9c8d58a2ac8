import type { Page, Route } from '@playwright/test'
import type { StudioApi } from './studio-api.ts'

/**
 * What becomes of each save that the page sends. To be called before the page opens: what a page sends right after the
 * interception was switched on may pass it by (four requests of sixty in Chromium 156).
 */
export async function onSave(page: Page, answer: (route: Route) => Promise<void>) {
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('SaveConnector') === true ? answer(route) : route.continue()))
}

/** A save past the open editors. */
export async function saveAsSomeoneElse(api: StudioApi, id: string, input: Record<string, unknown>) {
  const { getConnector } = await api.graphql('query ($id: ID!) { getConnector(id: $id) { updatedAt } }', { id })
  await api.graphql('mutation ($id: ID!, $input: UpdateConnectorInput) { updateConnector(id: $id, input: $input) { errors { message } } }', {
    id,
    input: { expectedUpdatedAt: Object.assign({ updatedAt: '' }, getConnector).updatedAt, ...input },
  })
}
