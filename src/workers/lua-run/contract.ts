/** From the page to the frame, once, with the port that all else goes through. `code` is the worker's, as text; `lua` is glue.wasm. */
export type FrameStart = { code: string; lua: ArrayBuffer }

/** Through the port; texts alone cross it. */
export type ToWorker = { kind: 'run'; requestJson: string }
export type FromWorker = { kind: 'ready' } | { kind: 'report'; reportJson: string } | { kind: 'crashed'; message: string }

export type { RunReport, RunResult } from '#lua/sandbox/run-report.ts'
export type { RunRequest } from '#lua/sandbox/run-request.ts'
