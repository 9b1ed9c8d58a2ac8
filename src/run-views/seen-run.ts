import type { RunRequest } from '#src/workers/lua-run/contract.ts'
import type { ChosenHits } from './chosen-hits.ts'
import type { SeenScript } from './line-notes.ts'

/** What a run told of one of its scripts; `shown` is what was chosen when it began, `request` what can be run again. */
export type SeenRun = { request: RunRequest; seen: SeenScript; shown: ChosenHits }
