import type { Page } from '@playwright/test'
import type { Row } from './table.ts'

/** No task of the page may take longer while it scrolls. */
const longestTaskMs = 50

/** Scrolls through the tree with the wheel and lists the page's longest task. */
export async function scrollRows(page: Page, url: string): Promise<Row[]> {
  await page.goto(url)
  await page.getByRole('row').nth(5).waitFor()
  await page.mouse.move(400, 450)
  // What opening the page still has to do is not scrolling.
  await page.evaluate(() => new Promise<void>((idle) => requestIdleCallback(() => idle())))
  await page.evaluate(watchTasks)
  for (let turn = 0; turn < 200; turn += 1) await page.mouse.wheel(0, 600)
  await page.getByRole('row').nth(5).waitFor()
  const { longest, tasks, frames } = await page.evaluate(readTasks)
  return [
    { what: `longest task in ${tasks} long ones`, measured: `${longest.toFixed(0)} ms`, against: `limit ${longestTaskMs} ms`, ratio: (longest / longestTaskMs).toFixed(2) },
    { what: 'median frame while scrolling', measured: `${frames.toFixed(1)} ms`, against: '60 Hz, 16.7 ms', ratio: (frames / 16.7).toFixed(2) },
  ]
}

declare global {
  var benchTasks: { longest: number; tasks: number; frames: number[] }
}

/** Runs in the page. A task under 50 ms is no "long task" and counts as 0. */
function watchTasks() {
  globalThis.benchTasks = { longest: 0, tasks: 0, frames: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      globalThis.benchTasks.tasks += 1
      globalThis.benchTasks.longest = Math.max(globalThis.benchTasks.longest, entry.duration)
    }
  }).observe({ type: 'longtask' })
  let last = performance.now()
  const onFrame = (now: number) => {
    globalThis.benchTasks.frames.push(now - last)
    last = now
    requestAnimationFrame(onFrame)
  }
  requestAnimationFrame(onFrame)
}

function readTasks() {
  const { longest, tasks, frames } = globalThis.benchTasks
  const sorted = frames.toSorted((left, right) => left - right)
  return { longest, tasks, frames: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN }
}
