import type { Page } from '@playwright/test'
import { z } from 'zod'
import type { Series } from './table.ts'

const event = z.object({ name: z.string(), tid: z.number(), pid: z.number(), ts: z.number(), dur: z.number().default(0), tdur: z.number().optional(), args: z.object({ chrome_mojo_event_info: z.object({ mojo_interface_tag: z.string().optional() }).optional() }).optional() })
const traceFile = z.object({ traceEvents: z.array(z.unknown()) })

/** Milliseconds of processor time of the tasks on the page's main thread while something is done. */
export async function longestTasks(page: Page, act: () => Promise<void>): Promise<{ all: Series; withMessage: Series }> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page has no browser to trace.')
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', '__metadata'] })
  await act()
  const trace = traceFile.parse(JSON.parse((await browser.stopTracing()).toString('utf8')))
  const events = trace.traceEvents.flatMap((each) => event.safeParse(each).data ?? [])
  const keys = events.find(({ name }) => name === 'EventDispatch')
  const own = events.filter(({ pid, tid }) => pid === keys?.pid && tid === keys.tid)
  const tasks = own.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
  // The language service answers by a BroadcastChannel, which the trace knows as a message between processes.
  const messages = own.filter(({ name, args }) => name === 'HandlePostMessage' || args?.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.BroadcastChannelClient')
  const isIn = (task: (typeof tasks)[number]) => messages.some(({ ts }) => task.ts <= ts && ts <= task.ts + task.dur)
  const cost = ({ dur, tdur }: (typeof tasks)[number]) => (tdur ?? dur) / 1_000
  return { all: tasks.map(cost), withMessage: tasks.filter(isIn).map(cost) }
}
