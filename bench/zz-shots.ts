import { chromium } from '@playwright/test'
import config from '../playwright.config.ts'
import { startStudio } from '../e2e/studio-process.ts'
import { StudioApi } from '../e2e/studio-api.ts'
import { shopDraft } from '../e2e/shop-draft.ts'
import { readFileSync } from 'node:fs'
process.chdir('/work/luaui')
const studio = await startStudio()
const api = new StudioApi(studio.url)
const script = readFileSync('/tmp/luashots/sample.lua','utf8')
const draft = await api.createDraft({ ...shopDraft, sharedLibrary: readFileSync('/tmp/luashots/shared.lua','utf8'), actions: [{ ...shopDraft.actions[0], script }, shopDraft.actions[1]] })
const browser = await chromium.launch(config.use?.launchOptions ?? {})
for (const [width, scheme] of [[1440,'dark'],[1440,'light'],[900,'dark'],[900,'light']] as const) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
  await page.addInitScript(() => localStorage.setItem('studio-lua-view', JSON.stringify({ state: { hasInlayHints: true }, version: 0 })))
  page.on('console', (m) => m.type()==='error' && console.log(m.text()))
  page.on('pageerror', (m) => console.log('PAGEERROR', m.message))
  await page.goto(`/connectors/${draft.id}`.replace(/^/, studio.url))
  await page.getByRole('treeitem', { name: /^Fetch order/ }).click()
  await page.locator('.view-lines').first().waitFor()
  await page.getByRole('textbox', { name: /Fetch order, Lua/ }).focus()
  await page.waitForTimeout(1500)
  const n = process.argv[2] ?? 'basic'
  if (n !== 'basic') { await page.keyboard.press('Control+Shift+M'); await page.waitForTimeout(800) }
  else { await page.keyboard.press('Control+f'); await page.waitForTimeout(200); await page.keyboard.type('orders ='); await page.keyboard.press('Enter'); await page.keyboard.press('Escape'); await page.keyboard.press('ArrowRight'); await page.waitForTimeout(900) }
  await page.screenshot({ path: `/tmp/luashots/${n}-${width}-${scheme}.png` })
  await page.close()
}
await browser.close(); await studio.stop()
