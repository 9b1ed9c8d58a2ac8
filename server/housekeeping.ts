import type { Sql } from 'postgres'
import type { Log } from './log.ts'
import { forgetEndedSignIns } from './modules/people/ended-sign-ins.store.ts'
import { forgetOldAnswers } from './modules/requests/requests.service.ts'

const hourMs = 3_600_000

/** Removes what is kept for a time only, now and every hour; answers how to stop it, which waits for what is under way. */
export function startHousekeeping(sql: Sql, log: Log): () => Promise<void> {
  const clean = async () => {
    await Promise.all([forgetOldAnswers(sql), forgetEndedSignIns(sql)]).catch((error: unknown) => log.error({ err: error }, 'What is old could not be removed'))
  }
  let cleaning = clean()
  const timer = setInterval(() => (cleaning = clean()), hourMs)
  timer.unref()
  return () => {
    clearInterval(timer)
    return cleaning
  }
}
