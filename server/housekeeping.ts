import type { Sql } from 'postgres'
import { forgetOldAnswers } from './modules/requests/requests.service.ts'

const hourMs = 3_600_000

/** Removes what is kept for a time only, now and every hour; answers how to stop it. */
export function startHousekeeping(sql: Sql, report: (line: string) => void): () => void {
  const clean = () => forgetOldAnswers(sql).catch((error: unknown) => report(`What is old could not be removed: ${String(error)}`))
  void clean()
  const timer = setInterval(() => void clean(), hourMs)
  timer.unref()
  return () => clearInterval(timer)
}
