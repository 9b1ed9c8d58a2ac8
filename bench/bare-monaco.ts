import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import config from '../playwright.config.ts'
import { spyOnLua } from './lua-spy.ts'
import type { Series } from './table.ts'

/**
 * Milliseconds to a worker that answers at once and back, in a page with nothing but Monaco, while the text is typed at the end of the script
 * for the second time. No language service in this editor on this machine is faster.
 */
export async function bareRoundTrips(script: string, typed: string): Promise<Series> {
  const outDir = mkdtempSync(join(tmpdir(), 'bare-monaco-'))
  const root = fileURLToPath(new URL('bare-monaco', import.meta.url))
  const shared = { root, configFile: false, logLevel: 'error' } as const
  await build({ ...shared, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000 } })
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0 } })
  const browser = await chromium.launch(config.use?.launchOptions ?? {})
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const spy = await spyOnLua(page)
    await page.addInitScript((text) => { globalThis.luaText = text }, script)
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.locator('.view-line').first().waitFor()
    await page.keyboard.type(typed, { delay: 60 })
    await spy.startAgain()
    await page.keyboard.type(typed, { delay: 60 })
    return await spy.fromQuestion('problemChange')
  } finally {
    await browser.close()
    await server.close()
    rmSync(outDir, { recursive: true })
  }
}
