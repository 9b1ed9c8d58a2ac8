import type { CodePlace, NotePlace, RunRequest } from '#src/workers/lua-run/contract.ts'
import { useIsLive } from '#src/workspace/bench/auto-run-store.ts'
import { momentOfNote } from '#src/workspace/bench/moment-of-note.ts'
import { hitsAt } from '#src/run-views/chosen-hits.ts'
import { chooseHits } from '../live/live-store.ts'
import { CodeLink } from './CodeLink.tsx'
import type { FinishedRun } from './run-store.ts'

/** The run that is looked at; `isEarlier`: of another input or other code, which may have other lines and calls. */
export type NotedRun = { connectorId: string; run: FinishedRun; isEarlier: boolean }

/** Where a run noted something; the values beside the code are then those of that very moment. */
export function NoteLink({ connectorId, run: { request }, isEarlier, part, index, at }: NotedRun & NotePlace & { at: CodePlace }) {
  const isLive = useIsLive()
  // Beside another module stand the values of its own run.
  const hasValues = isLive && !isEarlier && (at.script === request.module || at.script === 'shared')
  return <CodeLink connectorId={connectorId} at={at} {...(hasValues && { onGo: () => void showMoment(request, { part, index }) })} />
}

async function showMoment(request: RunRequest, note: NotePlace) {
  const moment = await momentOfNote(request, note)
  if (moment === null) return
  for (const script of [request.module, 'shared'] as const) chooseHits(script, hitsAt(moment, script))
}
