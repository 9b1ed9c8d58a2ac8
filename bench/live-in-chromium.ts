// How long fresh live values take in the real editor, after the last key and after the pause in typing: npm run bench:live
import type { Page } from '@playwright/test'
import { benchDraft } from '#e2e/bench-draft.ts'
import { LivePage } from '#e2e/pages/live-page.ts'
import type { Cookie } from '#e2e/sign-in.ts'
import { StudioApi } from '#e2e/studio-api.ts'
import { withPage } from './chromium.ts'
import { orders, ordersModule } from './orders-module.ts'
import { printSizes } from './print-sizes.ts'
import { type Row, type Series, share } from './table.ts'

/** As in features/editor/live/open-live.ts. */
const pauseMs = 40
/** So long it may be at most. */
const longestPauseMs = 100
const keys = 60
/** So few that the value beside the line is never cut. */
const mostDigits = 6
const sizes = [{ lines: 300, limitMs: 20 }, { lines: 2_000, limitMs: 80 }]

declare global {
  var benchLive: { wanted: string; keyAt: number; seen: () => void; series: number[] }
}

/** Runs in the page: tells when the wanted value stands beside the code. */
function watchValues() {
  globalThis.benchLive = { wanted: '', keyAt: 0, seen: () => {}, series: [] }
  addEventListener('keydown', () => (globalThis.benchLive.keyAt = performance.now()), { capture: true })
  new MutationObserver(() => {
    const { wanted, keyAt, seen, series } = globalThis.benchLive
    if (wanted === '' || ![...document.querySelectorAll('.studio-live')].some((value) => value.textContent?.replaceAll('\u00a0', ' ').trim() === wanted)) return
    globalThis.benchLive.wanted = ''
    series.push(performance.now() - keyAt)
    seen()
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** Types digits one by one, each after the values of the one before: from each key to its values. */
async function fromKey(page: Page): Promise<Series> {
  await page.evaluate(watchValues)
  for (let key = 0; key < keys; key += 1) {
    const digits = (key % mostDigits) + 1
    if (digits === 1 && key > 0) for (let digit = 0; digit < mostDigits; digit += 1) await page.keyboard.press('Backspace')
    const wanted = `marker = 1${'2'.repeat(digits)}`
    const shown = page.evaluate((value) => new Promise<void>((done) => Object.assign(globalThis.benchLive, { wanted: value, seen: done })), wanted)
    await page.keyboard.press('2')
    await shown
  }
  return (await page.evaluate(() => globalThis.benchLive.series)).slice(10)
}

async function measure(url: string, cookie: Cookie, { lines, limitMs }: (typeof sizes)[number]): Promise<Row[]> {
  const [action] = benchDraft.actions
  const sample = { name: 'Ten orders', inputJson: JSON.stringify(orders), recordedAnswersJson: null, expectedOutcomeJson: null }
  const draft = { ...benchDraft, actions: [{ ...action, inputSchemaJson: null, script: `local marker = 0 + 1\n${ordersModule(lines)}`, samples: [sample] }] }
  const { id } = await new StudioApi(url, cookie).createDraft(draft)
  return withPage(cookie, async (page) => {
    const live = await LivePage.open(page, id, 'Read an order')
    // A bare literal tells no value.
    await live.line('local marker').locator('.studio-live').waitFor()
    await live.line('local marker').click({ position: { x: 4, y: 8 } })
    await page.keyboard.press('Home')
    for (const _ of 'local marker = 0 + 1') await page.keyboard.press('ArrowRight')
    const series = await fromKey(page)
    const about = `to fresh values on the page, ${lines.toLocaleString('en')} lines`
    const rows = (what: string, from: Series, limit: number) => [share(`${what} ${about}, median`, from, { at: 0.5, limitMs: limit }), share(`${what} ${about}, p95`, from, { at: 0.95, limitMs: limit })]
    return [...rows('last key', series, longestPauseMs + limitMs), ...rows(`pause of ${pauseMs} ms`, series.map((ms) => ms - pauseMs), limitMs)]
  }, url)
}

await printSizes('Live values in Chromium', sizes, measure)
