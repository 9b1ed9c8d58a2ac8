import { useEffect, useMemo, useRef } from 'react'
import type { ConnectorContent } from '#domain/connector.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { modulesOf } from '#domain/parts/part-values.ts'
import { showLive, showLiveAsOld } from '#src/monaco/live/show-live.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { useIsLive } from '../bench/bench-view-store.ts'
import { type EditorPart, partId } from '../editor-part.ts'
import { codePath } from '../parts/code-path.ts'
import { lastHits } from './chosen-hits.ts'
import { lineNotes } from './line-notes.ts'
import { scriptOfPart } from './live-lines.ts'
import { useAllChosenHits, useLiveHold, useLiveRun } from './live-store.ts'
import { type LiveWatch, openLive } from './open-live.ts'
import { useTrustChange } from './trusted-store.ts'

/** Puts the values of a run beside the code that is shown; the shared library is run by the module that was shown last. */
export function useLiveValues(connectorId: string, part: EditorPart) {
  const isLive = useIsLive()
  const lastPlace = useRef<ModulePlace | null>(null)
  const watch = useRef<LiveWatch | null>(null)
  const chosen = useAllChosenHits()
  const trust = useTrustChange()
  const shownId = partId(part)

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
    if (part.kind === 'module') lastPlace.current = part.place
    const place = part.kind === 'module' ? part.place : part.kind === 'sharedLibrary' ? (lastPlace.current ?? firstModule(draftById(connectorId)?.mine)) : null
    if (place !== null) watch.current?.show(part, place)
  }, [connectorId, isLive, part, shownId])

  useEffect(() => watch.current?.runSoon(), [chosen, trust])
  useShownNotes(connectorId, part, isLive)
}

function firstModule(content: ConnectorContent | undefined): ModulePlace | null {
  if (content === undefined) return null
  const places = moduleKindNames.flatMap((kind) => modulesOf(content, kind).map(({ originId, samples }) => ({ place: { kind, originId }, samples })))
  return (places.find(({ samples }) => samples.length > 0) ?? places[0])?.place ?? null
}

function useShownNotes(connectorId: string, part: EditorPart, isLive: boolean) {
  const run = useLiveRun()
  const hold = useLiveHold()
  const uri = codePath(connectorId, part)
  const view = useMemo(() => {
    const content = draftById(connectorId)?.mine
    const script = content === undefined ? null : scriptOfPart(part, content)
    const seen = run?.report.values?.scripts.find((each) => each.script === script)
    if (!isLive || script === null || seen === undefined) return null
    return { notes: lineNotes(seen, run?.chosen[script] ?? lastHits), unreached: seen.unreachedLines, hits: seen.lineHits }
  }, [connectorId, part, isLive, run])
  useEffect(() => showLive(uri, view), [uri, view])
  useEffect(() => {
    if (hold === 'broken') showLiveAsOld(uri)
  }, [uri, hold])
  useEffect(() => () => showLive(uri, null), [uri])
}
