// How long a person waits for the Lua language service in the real editor: npm run bench:lua
import { LuaPage } from '#e2e/pages/lua-page.ts'
import { shopDraft } from '#e2e/shop-draft.ts'
import type { Cookie } from '#e2e/sign-in.ts'
import { StudioApi } from '#e2e/studio-api.ts'
import { bareRoundTrips } from './bare-monaco.ts'
import { withPage } from './chromium.ts'
import { inventedScript, seededRandom } from './invented-lua.ts'
import { spyOnLua } from './lua-spy.ts'
import { longestTasks } from './main-thread.ts'
import { printSizes } from './print-sizes.ts'
import { besidePeer, type Row, share } from './table.ts'

const sizes = [
  { lines: 2_000, problemsLimit: 20, completionLimit: 25 },
  { lines: 5_000, problemsLimit: 40, completionLimit: null },
]
const typed = 'local answer = http.get(config.url .. "/orders")\nif answer then log.info("got it", { status = answer.status }) end\n'

/** Lua that no part of the service was written against. */
function moduleOf(lines: number): string {
  const random = seededRandom(lines)
  let text = ''
  for (let part = 0; text.split('\n').length < lines; part += 1) text += `local function part_${part}()\n${inventedScript(random)}end\npart_${part}()\n`
  return text
}

async function measure(url: string, cookie: Cookie, { lines, problemsLimit, completionLimit }: (typeof sizes)[number]): Promise<Row[]> {
  const script = moduleOf(lines)
  const bare = await bareRoundTrips(script, typed)
  const { id } = await new StudioApi(url, cookie).createDraft({ ...shopDraft, timers: [{ ...shopDraft.timers[0], script }] })
  return withPage(cookie, async (page) => {
    const spy = await spyOnLua(page)
    await LuaPage.open(page, id, 'Poll orders')
    await spy.answered('problemChange')
    await page.keyboard.type(typed, { delay: 60 })
    const first = await spy.fromQuestion('problemChange')
    await spy.startAgain()
    for (let round = 0; round < 3; round += 1) await page.keyboard.type(typed, { delay: 60 })
    const problems = await spy.fromKey('problemChange')
    const roundTrips = await spy.fromQuestion('problemChange')
    const tasks = await longestTasks(page, () => page.keyboard.type(typed, { delay: 60 }))
    for (let round = 0; round < 20; round += 1) {
      await page.keyboard.type('config.', { delay: 60 })
      await page.keyboard.press('Escape')
      for (const _ of 'config.') await page.keyboard.press('Backspace')
    }
    const completion = await spy.fromQuestion('complete')
    for (let round = 0; round < 4; round += 1) {
      await page.keyboard.insertText('local   x=1;')
      await page.keyboard.press('Shift+Alt+F')
      await spy.answered('format', round + 1)
    }
    const [, ...formatting] = await spy.fromQuestion('format')
    const name = (what: string) => `${what}, ${lines.toLocaleString('en')} lines`
    return [
      share(name('round trip to the worker for the problems, median'), roundTrips, { at: 0.5, limitMs: problemsLimit }),
      share(name('round trip to the worker for the problems, p95'), roundTrips, { at: 0.95, limitMs: problemsLimit }),
      besidePeer(name('that round trip, p95'), roundTrips, { at: 0.95, peer: bare, peerName: 'a worker that answers at once, Monaco alone' }),
      share(name('that round trip for the first 120 keys after the page was opened, p95'), first, { at: 0.95, limitMs: null }),
      share(name('key to problems, best tenth'), problems, { at: 0.1, limitMs: problemsLimit }),
      share(name('key to problems, median'), problems, { at: 0.5, limitMs: problemsLimit }),
      share(name('key to problems, p95'), problems, { at: 0.95, limitMs: problemsLimit }),
      share(name('completion, p95'), completion, { at: 0.95, limitMs: completionLimit }),
      share(name('longest task with a message, of a worker or of React'), tasks.withMessage, { at: 1, limitMs: 16 }),
      share(name('longest task of all while typing'), tasks.all, { at: 1, limitMs: null }),
      share(name('formatting, after the first time, p95'), formatting, { at: 0.95, limitMs: lines === 2_000 ? 300 : null }),
    ]
  }, url)
}

await printSizes('The Lua language service in Chromium', sizes, measure)
