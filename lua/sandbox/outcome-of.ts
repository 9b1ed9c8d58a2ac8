import type { Outcome } from '#domain/samples/outcome.ts'
import type { RunReport, RunResult } from './run-report.ts'

/** What a run did to the world, to be judged or to be expected of the next run. */
export function outcomeOf({ result, events, store, http }: RunReport): Outcome {
  return {
    result: resultOf(result),
    events: events.map(({ name, payload, key }) => ({ name, payload, ...(key !== undefined && { key }) })),
    store: Object.fromEntries(store.map(({ key, after }) => [key, after ?? null])),
    http: http.map(({ method, url }) => `${method} ${url}`),
  }
}

const stops = {
  time: 'The run took too long and was stopped.',
  memory: 'The run took too much memory and was stopped.',
  output: 'The run wrote too much and was stopped.',
  person: 'The run was stopped.',
  crash: 'The run broke off.',
}

function resultOf(result: RunResult): Outcome['result'] {
  if (result.status === 'returned') return result
  return { status: 'failed', message: result.status === 'failed' ? result.message : stops[result.reason] }
}
