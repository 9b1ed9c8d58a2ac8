import { lastHits } from '#src/run-views/chosen-hits.ts'
import { moveValues } from '#src/workers/lua-run/contract.ts'
import { useOpenConnectors, draftById } from '#src/workspace/draft-store.ts'
import { sandboxFor } from '#src/workspace/bench/sandbox.ts'
import { onSandboxReturn } from '#src/workspace/bench/sandbox-store.ts'
import { findOutTrust, trustOf } from '#src/workspace/bench/trusted-store.ts'
import { codeOf } from '#src/workspace/draft.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { watchVisible } from '#src/monaco/live/editor-events.ts'
import type { EditorPart } from '../editor-part.ts'
import { preparedRun } from '../bench/run-now.ts'
import { onChosenSample } from '#src/workspace/bench/chosen-sample-store.ts'
import { scriptOfPart, textOfPart, watchOf } from './live-lines.ts'
import { allChosenHits, forgetLive, setLiveHold, setLiveRun } from './live-store.ts'

/** After the last key or scroll. So short that the values mostly stand there while one looks up; a key comes every 100 ms or more. */
const pauseMs = 40
/** A run that goes on longer is given up when something newer is to be run; one of its own ends by this limit. */
const limitMs = 1_000
/** The clock of these runs stands still, so that values do not change while nothing else does. */
const openedAt = new Date().toISOString()

export type LiveWatch = { show: (part: EditorPart, place: ModulePlace) => void; runSoon: () => void; close: () => void }

/** Runs what is shown on its sample after every pause in typing, and keeps what it saw. */
export function openLive(connectorId: string): LiveWatch {
  let shown: { part: EditorPart; place: ModulePlace } | null = null
  let timer: number | undefined
  let running: 'no' | 'yes' | 'again' = 'no'
  let read = draftById(connectorId)?.mine

  const runSoon = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void runLatest(), pauseMs)
  }
  const runLatest = async () => {
    if (running !== 'no') return void (running = 'again')
    running = 'yes'
    if (shown !== null) await runOnce(connectorId, shown)
    const isOutdated = wasAskedAgain()
    running = 'no'
    // The pause it was asked after is over.
    if (isOutdated) await runLatest()
  }
  const wasAskedAgain = () => running === 'again'

  const stopReading = useOpenConnectors.subscribe(() => {
    const content = draftById(connectorId)?.mine
    if (content === read) return
    read = content
    runSoon()
  })
  const stopChoosing = onChosenSample(runSoon)
  const stopWatching = watchVisible(runSoon)
  const stopWaiting = onSandboxReturn(runSoon)

  return {
    show: (part, place) => {
      shown = { part, place }
      runSoon()
    },
    runSoon,
    close: () => {
      clearTimeout(timer)
      shown = null
      stopReading()
      stopChoosing()
      stopWatching()
      stopWaiting()
      forgetLive()
    },
  }
}

async function runOnce(connectorId: string, { part, place }: { part: EditorPart; place: ModulePlace }) {
  const draft = draftById(connectorId)
  if (draft === null) return
  const code = codeOf(draft.base)
  await findOutTrust(code)
  const trust = trustOf(code)
  if (trust !== 'trusted') return setLiveHold(trust === 'unknown' ? 'asks' : trust)
  const script = scriptOfPart(part, draft.mine)
  const prepared = await preparedRun(connectorId, place, openedAt)
  if (!prepared.ok || script === null) return setLiveHold('refused')
  const { request } = prepared
  const sandbox = await sandboxFor('live')
  if (sandbox.isMissing === true) return setLiveHold('missing')
  const before = request.connector.scripts.find(({ name }) => name === script)?.text ?? ''
  const chosen = allChosenHits()
  const report = await sandbox.run({ ...request, limits: { ...request.limits, timeMs: Math.min(request.limits.timeMs, limitMs) }, watch: watchOf(connectorId, part, script, chosen[script] ?? lastHits) })
  // A newer run overtook it.
  if (report.result.status === 'stopped' && report.result.reason === 'person') return
  // Half-typed code tells nothing: what was seen last stays.
  if (report.result.status === 'failed' && report.result.cause === 'syntax') setLiveHold('broken')
  else {
    // What was typed while it ran has moved the places of the values.
    const after = textOfPart(part, draftById(connectorId)?.mine ?? draft.mine)
    const values = report.values === null ? null : moveValues(report.values, script, { before, after })
    setLiveRun({ connectorId, place, request, report: { ...report, values }, chosen })
  }
}
