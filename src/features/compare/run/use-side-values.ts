import { useEffect, useMemo } from 'react'
import { keepLive } from '#src/monaco/live/keep-live.ts'
import type { ChosenHits } from '#src/run-views/chosen-hits.ts'
import { lineNotes, type SeenScript } from '#src/run-views/line-notes.ts'

/** Puts the values of one side beside its lines. */
export function useSideValues(uri: string, seen: SeenScript | undefined, chosen: ChosenHits) {
  // The margin belongs to the signs of the diff: no counts there.
  const view = useMemo(() => (seen === undefined ? null : { notes: lineNotes(seen, chosen), links: [], unreached: seen.unreachedLines, hits: [] }), [seen, chosen])
  useEffect(() => (view === null ? undefined : keepLive(uri, view)), [uri, view])
}
