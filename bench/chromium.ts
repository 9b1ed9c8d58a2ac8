import { type Browser, chromium, type Page } from '@playwright/test'
import { type Cookie, useCookie } from '#e2e/sign-in.ts'
import config from '../playwright.config.ts'

/** A page in the Chromium that the browser tests use, of somebody who has signed in. */
export async function withPage<T>(cookie: Cookie, use: (page: Page) => Promise<T>, baseURL?: string): Promise<T> {
  const browser: Browser = await chromium.launch(config.use?.launchOptions ?? {})
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...(baseURL !== undefined && { baseURL }) })
    await useCookie(page.context(), cookie)
    return await use(page)
  } finally {
    await browser.close()
  }
}
