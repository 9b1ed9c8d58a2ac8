import type { Page, Route } from '@playwright/test'
import type { StudioApi } from './studio-api.ts'

/**
 * What becomes of each save that the page sends. To be called before the page opens: what a page sends right after the
 * interception was switched on may pass it by (four requests of sixty in Chromium 156).
 */
export async function onSave(page: Page, answer: (route: Route) => Promise<void>) {
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('SaveConnector') === true ? answer(route) : route.continue()))
}

/** No save gets an answer, until there is one to give: from then on each gets that. */
export async function withoutAnswers(page: Page): Promise<(answer: (route: Route) => Promise<void>) => void> {
  let answer = reset
  await onSave(page, (route) => answer(route))
  return (given) => (answer = given)
}

const reset = (route: Route) => route.abort('connectionreset')

/** A save past the open editors; one that is refused fails the test. */
export async function saveAsSomeoneElse(api: StudioApi, id: string, input: Record<string, unknown>) {
  const { getConnector } = await api.graphql('query ($id: ID!) { getConnector(id: $id) { updatedAt } }', { id })
  await api.update({ id, ...Object.assign({ updatedAt: '' }, getConnector) }, input)
}
