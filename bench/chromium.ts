import { type Browser, chromium, type Page } from '@playwright/test'
import config from '../playwright.config.ts'

/** A page in the Chromium that the browser tests use. */
export async function withPage<T>(use: (page: Page) => Promise<T>, baseURL?: string): Promise<T> {
  const browser: Browser = await chromium.launch(config.use?.launchOptions ?? {})
  try {
    return await use(await browser.newPage({ viewport: { width: 1440, height: 900 }, ...(baseURL !== undefined && { baseURL }) }))
  } finally {
    await browser.close()
  }
}
