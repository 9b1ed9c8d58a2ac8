/** What a process wrote last of why it ended; the processes of a PostgreSQL that was killed write into the same log for a while. */
export function lastProblem(log: string, pid: number): string | null {
  return log.split('\n').filter((line) => /FATAL|PANIC/.test(line) && line.includes(` [${pid}] `)).at(-1) ?? null
}
