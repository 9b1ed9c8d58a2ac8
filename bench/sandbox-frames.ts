// Whether the page stays at 60 frames while scripts attack, and how soon Stop works: npm run bench:sandbox
import { availableParallelism, loadavg } from 'node:os'
import { attackRequest, harmless } from '#lua/sandbox/attacks/attack-request.ts'
import { endlessLoops } from '#lua/sandbox/attacks/endless-loops.ts'
import { floods } from '#lua/sandbox/attacks/floods.ts'
import { memoryBombs } from '#lua/sandbox/attacks/memory-bombs.ts'
import { addLuaSandbox } from '#e2e/lua-sandbox.ts'
import { signInAsAdmin } from '#e2e/sign-in.ts'
import { startStudio } from '#e2e/studio-process.ts'
import { withPage } from './chromium.ts'
import { printTable, share } from './table.ts'

const stops = 20
const attacks = [...endlessLoops, ...floods, ...memoryBombs].map((attack) => JSON.stringify(attackRequest(attack)))
const endless = JSON.stringify({ ...attackRequest({ name: 'endless', script: 'while true do end' }), limits: { memoryBytes: 2 ** 26, timeMs: 60_000, outputBytes: 2 ** 20 } })

const studio = await startStudio()
try {
  const measured = await withPage(await signInAsAdmin(studio), async (page) => {
    await page.goto(studio.url)
    await addLuaSandbox(page)
    return page.evaluate(
      async ({ requests, endlessJson, nextJson, rounds }) => {
        const sandbox = new luaRun.LuaSandbox()
        const next = JSON.parse(nextJson)
        /** Milliseconds between the frames of the page while something is done. */
        // oxlint-disable-next-line unicorn/consistent-function-scoping -- All of this is sent to the page.
        const framesDuring = async (act: () => Promise<void>) => {
          const frames: number[] = []
          let last = performance.now()
          let isOver = false
          const count = (now: number) => {
            frames.push(now - last)
            last = now
            if (!isOver) requestAnimationFrame(count)
          }
          requestAnimationFrame(count)
          await act()
          isOver = true
          return frames.slice(1)
        }
        await sandbox.run(next)
        const idle = await framesDuring(async () => void (await new Promise((resolve) => setTimeout(resolve, 3_000))))
        const attacked = await framesDuring(async () => {
          for (const request of requests) await sandbox.run(JSON.parse(request))
        })
        const stopped: number[] = []
        const again: number[] = []
        for (let round = 0; round < rounds; round += 1) {
          const running = sandbox.run(JSON.parse(endlessJson))
          await new Promise(requestAnimationFrame)
          const start = performance.now()
          sandbox.stop()
          await running
          stopped.push(performance.now() - start)
          await sandbox.run(next)
          again.push(performance.now() - start)
        }
        return { idle, attacked, stopped, again }
      },
      { requests: attacks, endlessJson: endless, nextJson: JSON.stringify(attackRequest(harmless)), rounds: stops },
    )
  }, studio.url)
  printTable(`The page while Lua attacks, in Chromium (load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores)`, [
    share('time between two frames, idle, p95', measured.idle, { at: 0.95, limitMs: null }),
    share('time between two frames under attack, median', measured.attacked, { at: 0.5, limitMs: 17 }),
    share('time between two frames under attack, p95', measured.attacked, { at: 0.95, limitMs: null }),
    share('Stop to its report, p95', measured.stopped, { at: 0.95, limitMs: 250 }),
    share('Stop to the result of the next run, p95', measured.again, { at: 0.95, limitMs: null }),
  ])
} finally {
  await studio.stop()
}
