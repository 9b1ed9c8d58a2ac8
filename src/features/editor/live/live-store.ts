import { create } from 'zustand'
import type { RunReport, RunRequest, ScriptName } from '#src/workers/lua-run/contract.ts'
import type { LineSpot } from '#src/monaco/live/value-asks.ts'
import { shownScript } from '#src/workspace/bench/shown-values.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { type ChosenHits, lastHits } from '#src/run-views/chosen-hits.ts'
import type { SeenRun } from '#src/run-views/seen-run.ts'

/** The run whose values stand beside the code, and the calls and turns that it was asked to keep. */
export type LiveRun = { connectorId: string; place: ModulePlace; /** What ran, as it can be run again. */ request: RunRequest; report: RunReport; chosen: Readonly<Record<string, ChosenHits>> }
export type LiveStatus = RunReport['result']['status'] | null
/** Why no new values come; null where they do. */
export type LiveHold = 'asks' | 'declined' | 'broken' | 'refused' | 'missing' | null

type Live = {
  run: LiveRun | null
  hold: LiveHold
  chosen: Readonly<Record<string, ChosenHits>>
  /** The values of a line, while someone looks at them. */
  viewed: { script: ScriptName; line: number; spot: LineSpot } | null
}

const useLive = create<Live>(() => ({ run: null, hold: null, chosen: {}, viewed: null }))

export const useLiveRun = () => useLive(({ run }) => run)
/** How the run ended; most runs end as the one before did. */
export const useLiveStatus = (): LiveStatus => useLive(({ run }) => run?.report.result.status ?? null)
/** Where the run failed, when it did so at a line. */
export const useLiveErrorPlace = () => useLive(({ run }) => (run?.report.result.status === 'failed' ? run.report.result.at : null))
export const liveRun = () => useLive.getState().run
export const setLiveRun = (run: LiveRun) => useLive.setState(({ run: before, chosen }) => ({ run, hold: null, chosen: isOfSame(run, before) ? chosen : {} }))
/** What a run told of a script, as people see it. */
export function seenRun(run: LiveRun | null, script: ScriptName): SeenRun | null {
  const seen = run?.report.values?.scripts.find((each) => each.script === script)
  return run === null || seen === undefined ? null : { request: run.request, seen: shownScript(run.request, seen), shown: run.chosen[script] ?? lastHits }
}
export const useLiveHold = () => useLive(({ hold }) => hold)
export const setLiveHold = (hold: LiveHold) => useLive.setState({ hold })
export const forgetLive = () => useLive.setState({ run: null, hold: null, chosen: {}, viewed: null })

export const useChosenHits = (script: ScriptName) => useLive(({ chosen }) => chosen[script] ?? lastHits)
export const useAllChosenHits = () => useLive(({ chosen }) => chosen)
export const allChosenHits = () => useLive.getState().chosen
export const chosenHitsOf = (script: ScriptName) => allChosenHits()[script] ?? lastHits
export const chooseHits = (script: ScriptName, hits: ChosenHits) => useLive.setState(({ chosen }) => ({ chosen: { ...chosen, [script]: hits } }))

/** An error, if there was one, is what came last. */
export const chooseLast = () => useLive.setState(({ chosen }) => (Object.keys(chosen).length === 0 ? {} : { chosen: {} }))

export const useViewedLine = () => useLive(({ viewed }) => viewed)
export const viewLine = (viewed: NonNullable<Live['viewed']>) => useLive.setState({ viewed })
export const closeViewedLine = () => useLive.setState({ viewed: null })

/** Calls that were chosen in the run of one module are others in the run of another. */
const isOfSame = ({ place: { kind, originId } }: LiveRun, before: LiveRun | null) => before === null || (before.place.kind === kind && before.place.originId === originId)
