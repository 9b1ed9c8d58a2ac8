import type { Page } from '@playwright/test'
import type { StudioApi } from '#e2e/studio-api.ts'
import type { Series } from './table.ts'

const turns = 7

/** Milliseconds from the address to the first rows of the tree, the first visit (empty cache) left out. */
export async function treePainted(page: Page, url: string): Promise<Series> {
  return visits(page, url, () => page.getByRole('row', { name: /JMF device/ }).first().waitFor())
}

/** Milliseconds from the address of a Lua module to its text in Monaco. */
export async function editorReady(page: Page, url: string, api: StudioApi): Promise<Series> {
  const id = await api.libraryConnector('jmf-device', 3)
  return visits(page, `${url}/connectors/${id}?part=sharedLibrary`, () => page.locator('.view-line').first().waitFor())
}

async function visits(page: Page, address: string, isThere: () => Promise<void>): Promise<Series> {
  const series: Series = []
  for (let turn = 0; turn <= turns; turn += 1) {
    await page.goto('about:blank')
    const startedAt = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await isThere()
    if (turn > 0) series.push(performance.now() - startedAt)
  }
  return series
}
