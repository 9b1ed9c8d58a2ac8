import { useMemo } from 'react'
import { create } from 'zustand'
import { type Breakpoint, inputGlobal, type ScriptName, type Step, type Stop, type StoppedFrame, type TracedLines } from '#src/workers/lua-run/contract.ts'
import { hiddenProblems, hiddenStop } from '#src/workspace/bench/hidden-report.ts'
import { noSecrets, secretsOf } from '#src/workspace/bench/run-secrets.ts'
import { useAreSecretsShown } from '#src/workspace/bench/secrets-shown-store.ts'
import { sandboxFor } from '#src/workspace/bench/sandbox.ts'
import type { FinishedRun } from '../run-store.ts'

/** A run that is looked at moment by moment; each stop is a replay on the same answers. */
type Trace = {
  run: FinishedRun | null
  /** All its lines, once a replay has counted them. */
  traced: TracedLines | null
  length: number
  /** The line event that is shown or on its way, from one. */
  event: number
  /** The call whose variables are shown and in which expressions are evaluated: the innermost is 0. */
  frame: number
  stop: Stop | null
  /** Whether a person went there; where a new run begins is only marked, for the person looks at something else. */
  isChosen: boolean
  expressions: readonly string[]
}

const closed = { run: null, traced: null, length: 0, event: 1, frame: 0, stop: null, isChosen: false }
const useTraceStore = create<Trace>(() => ({ ...closed, expressions: [] }))

/** The variables that the host gives a module. */
const globalsOf = ({ module }: FinishedRun['request']): readonly string[] => [inputGlobal(module), 'config']

/** What the host gave the run, as the stop's last expressions tell it. */
export function shownGlobals({ run, stop }: Pick<Trace, 'run' | 'stop'>): StoppedFrame['locals'] {
  if (run === null || stop === null) return []
  const values = stop.expressions.slice(-globalsOf(run.request).length)
  return globalsOf(run.request).flatMap((name, index) => {
    const value = values[index]
    return value === undefined || 'problem' in value ? [] : [{ name, value }]
  })
}

/** No run has so many lines: a replay up to there counts them. */
const beyondTheEnd = 1e12

/** As people see it: dots stand for the secrets of the config until they are asked for. */
export function useTrace(): Trace {
  const trace = useTraceStore()
  const areSecretsShown = useAreSecretsShown()
  const secrets = trace.run === null || areSecretsShown ? noSecrets : secretsOf(trace.run.request)
  const { stop } = trace
  return useMemo(() => (stop === null || secrets.length === 0 ? trace : { ...trace, stop: hiddenStop(stop, secrets) }), [trace, stop, secrets])
}
export const useTraceStop = () => useTraceStore(({ stop }) => stop)
export const useIsChosenStop = () => useTraceStore(({ isChosen }) => isChosen)

type BreakpointProblems = TracedLines['breakpointProblems']
const none: BreakpointProblems = []
export const useBreakpointProblems = () => useTraceStore(({ traced }) => traced?.breakpointProblems ?? none)

/** Why the condition of a breakpoint can not be evaluated in the run that is traced; null where it can. */
export const conditionProblem = (problems: BreakpointProblems, { script, line }: Breakpoint): string | null =>
  problems.find((each) => each.script === script && each.line === line)?.problem ?? null

/** Counts the lines of a run and where the breakpoints stand in it; a run that is new here begins at the first line of its module. */
export async function openTrace(run: FinishedRun, breakpoints: readonly Breakpoint[]): Promise<void> {
  const isNew = useTraceStore.getState().run !== run
  if (isNew) useTraceStore.setState({ ...closed, run })
  const sandbox = await sandboxFor('trace')
  const { lineEvents, traced } = await sandbox.run({ ...run.request, stopAt: beyondTheEnd, breakpoints: [...breakpoints] })
  if (useTraceStore.getState().run !== run || traced === null) return
  useTraceStore.setState({ traced: hiddenProblems(traced, secretsOf(run.request)), length: lineEvents })
  const { event, frame } = useTraceStore.getState()
  await (isNew ? replayTo(firstLineOf(traced, run.request.module)) : replayTo(event, frame))
}

function firstLineOf({ scripts, from, lines }: TracedLines, module: ScriptName): number {
  const script = scripts.indexOf(module)
  return Math.max(0, lines.findIndex(([index]) => index === script)) + from
}

/** Goes to a moment of the run: before its k-th line, in the innermost call unless another is wanted. */
export function traceTo(event: number, frame = 0): Promise<void> {
  useTraceStore.setState({ isChosen: true })
  return replayTo(event, frame)
}

async function replayTo(event: number, frame = 0): Promise<void> {
  const { run, length, expressions } = useTraceStore.getState()
  if (run === null || length === 0) return
  const to = Math.max(1, Math.min(length, event))
  useTraceStore.setState({ event: to, frame })
  const sandbox = await sandboxFor('trace')
  const { stop } = await sandbox.run({ ...run.request, stopAt: to, expressions: [...expressions, ...globalsOf(run.request)], expressionFrame: frame })
  const now = useTraceStore.getState()
  if (now.event === to && now.frame === frame && now.run === run && stop !== null) useTraceStore.setState({ stop })
}

/** Makes a step; where the lines that were told end, it leads to `otherwise`. */
export function stepTrace(step: Step, otherwise: (here: { event: number; length: number }) => number) {
  const { traced, length, event } = useTraceStore.getState()
  if (traced !== null) void traceTo(step(traced, event) ?? otherwise({ event, length }))
}

export function watchExpressions(expressions: readonly string[]) {
  useTraceStore.setState({ expressions })
  const { event, frame } = useTraceStore.getState()
  void replayTo(event, frame)
}

/** Looks at the same moment from another of the calls that stand in each other. */
export const traceIn = (frame: number) => void traceTo(useTraceStore.getState().event, frame)
