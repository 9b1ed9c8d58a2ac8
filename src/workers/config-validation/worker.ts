import { checkConfigValues } from '#domain/config-schema/check/check-values.ts'
import type { FromWorker, ToWorker } from './contract.ts'
import { watchPatterns } from './watched-patterns.ts'

const post = (message: FromWorker) => globalThis.postMessage(message, {})
const patternsDone = watchPatterns((pattern) => post({ kind: 'running_pattern', pattern }))
let known: ToWorker['schema'] = null

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  known = data.schema ?? known
  if (known === null) return
  try {
    const problems = checkConfigValues({ ...known, values: data.values, shown: data.shown })
    patternsDone()
    post({ kind: 'checked', id: data.id, problems })
  } catch (error) {
    post({ kind: 'failed', id: data.id, message: error instanceof Error ? error.message : String(error) })
  }
})

post({ kind: 'ready' })
