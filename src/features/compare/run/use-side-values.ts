import { useEffect, useMemo } from 'react'
import { keepLive } from '#src/monaco/live/keep-live.ts'
import { lineNotes } from '#src/run-views/line-notes.ts'
import type { SeenRun } from '#src/run-views/seen-run.ts'

/** Puts the values of one side beside its lines. */
export function useSideValues(uri: string, run: SeenRun | null) {
  // The margin belongs to the signs of the diff: no counts there.
  const view = useMemo(() => (run === null ? null : { notes: lineNotes(run.seen, run.shown), links: [], unreached: run.seen.unreachedLines, hits: [] }), [run])
  useEffect(() => (view === null ? undefined : keepLive(uri, view)), [uri, view])
}
