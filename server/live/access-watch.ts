import { setTimeout as pause } from 'node:timers/promises'
import type { Sql } from 'postgres'
import type { Viewer } from '../modules/access/access.service.ts'
import { accessHolds } from '../modules/people/access-holds.ts'

export type AccessWatch = {
  /** Calls back once, when the viewer's access ends; what comes back stops the waiting. */
  whenEnded: (viewer: Viewer, onEnd: () => void) => () => void
  /** How many are watched for this viewer. */
  countOpen: (viewer: Viewer) => number
  close: () => Promise<void>
}
type Watched = { viewer: Viewer; ids: ReadonlySet<string>; end: () => void }

/** A timer can not wait for longer. */
const longestTimer = 2 ** 31 - 1

/** Hears from any server process that a session, a person or a service token lost its access. */
export async function createAccessWatch(sql: Sql): Promise<AccessWatch> {
  const watched = new Set<Watched>()
  let hasConnected = false
  // Nobody knows what was said while the connection was gone: everybody's access is looked up again.
  async function lookAgain(): Promise<void> {
    for (const { viewer, end } of watched) {
      const holds = await untilKnown(() => accessHolds(sql, viewer))
      if (!holds) end()
    }
  }
  const listening = await sql.listen(
    'access_changed',
    (id) => [...watched].filter(({ ids }) => ids.has(id)).forEach(({ end }) => end()),
    () => {
      if (hasConnected) void lookAgain()
      hasConnected = true
    },
  )
  return {
    whenEnded(viewer, onEnd) {
      const ids = new Set(viewer.kind === 'person' ? [viewer.id, viewer.sessionId] : [viewer.id, viewer.madeBy])
      const stop = () => {
        clearTimeout(timer)
        watched.delete(entry)
      }
      const entry: Watched = { viewer, ids, end: () => (stop(), onEnd()) }
      const timer = setTimeout(entry.end, Math.min(longestTimer, Math.max(0, viewer.expiresAt.getTime() - Date.now()))).unref()
      watched.add(entry)
      return stop
    },
    countOpen: ({ id }) => [...watched].filter(({ viewer }) => viewer.id === id).length,
    async close() {
      watched.clear()
      await listening.unlisten()
    },
  }
}

const askedAtMost = 16
const pauseMs = 250

/** A database that has just come back may refuse the first questions: that says nothing about anybody's access. Who is still unknown after some seconds loses it. */
async function untilKnown(ask: () => Promise<boolean>): Promise<boolean> {
  for (let asked = 1; asked < askedAtMost; asked += 1) {
    const answer = await ask().catch(() => null)
    if (answer !== null) return answer
    await pause(pauseMs)
  }
  return ask().catch(() => false)
}
