import type { RunResult } from '#src/workers/lua-run/contract.ts'

type StopReason = Extract<RunResult, { status: 'stopped' }>['reason']

export const stopWords: Record<StopReason, string> = {
  time: 'The run took longer than its time limit and was stopped.',
  memory: 'The run needed more memory than a run may have and was stopped.',
  output: 'The run wrote more than can be kept and was stopped.',
  person: 'You stopped the run.',
  crash: 'The sandbox ended unexpectedly. The next run gets a new one.',
}

export const shortStopWords: Record<StopReason, string> = { time: 'Out of time', memory: 'Out of memory', output: 'Too much output', person: 'Stopped', crash: 'Sandbox ended' }
