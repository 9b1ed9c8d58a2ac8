import { useEffect, useMemo, useRef } from 'react'
import { showLive, showLiveAsOld } from '#src/monaco/live/show-live.ts'
import { lineNotes } from '#src/run-views/line-notes.ts'
import { useIsLive } from '#src/workspace/bench/auto-run-store.ts'
import { useAreSecretsShown } from '#src/workspace/bench/secrets-shown-store.ts'
import { useTrustChange } from '#src/workspace/bench/trusted-store.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { useIsTraced } from '../bench/trace/use-is-traced.ts'
import type { EditorPart } from '../editor-part.ts'
import { codePath } from '../parts/code-path.ts'
import { lineLinks } from './line-links.ts'
import { scriptOfPart } from './live-lines.ts'
import { seenRun, useAllChosenHits, useLiveHold, useLiveRun } from './live-store.ts'
import { type LiveWatch, openLive } from './open-live.ts'

/** Puts the values of a run beside the code that is shown; `place` is the module that runs it, where there is one. */
export function useLiveValues(connectorId: string, part: EditorPart, place: ModulePlace | null) {
  const isLive = useIsLive()
  const watch = useRef<LiveWatch | null>(null)
  const chosen = useAllChosenHits()
  const trust = useTrustChange()

  useEffect(() => {
    if (!isLive) return
    const opened = openLive(connectorId)
    watch.current = opened
    return () => {
      watch.current = null
      opened.close()
    }
  }, [connectorId, isLive])

  useEffect(() => {
    if (place !== null) watch.current?.show(part, place)
  }, [connectorId, isLive, part, place])

  useEffect(() => watch.current?.runSoon(), [chosen, trust])
  useShownNotes(connectorId, part, isLive)
}

function useShownNotes(connectorId: string, part: EditorPart, isLive: boolean) {
  const run = useLiveRun()
  const hold = useLiveHold()
  // What was seen of other code says nothing of code that is not run.
  const isNotRun = hold === 'asks' || hold === 'declined'
  const uri = codePath(connectorId, part)
  const areSecretsShown = useAreSecretsShown()
  const isTraced = useIsTraced()
  const view = useMemo(() => {
    const content = draftById(connectorId)?.mine
    const script = content === undefined ? null : scriptOfPart(part, content)
    const told = script === null ? null : seenRun(run, script)
    if (!isLive || isTraced || told === null || isNotRun) return null
    const { seen, shown } = told
    return { notes: lineNotes(seen, shown), links: lineLinks(seen, shown), unreached: seen.unreachedLines, hits: seen.lineHits }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- seenRun hides secrets or shows them
  }, [connectorId, part, isLive, isTraced, run, isNotRun, areSecretsShown])
  useEffect(() => showLive(uri, view), [uri, view])
  useEffect(() => {
    if (hold === 'broken') showLiveAsOld(uri)
  }, [uri, hold])
  useEffect(() => () => showLive(uri, null), [uri])
}
