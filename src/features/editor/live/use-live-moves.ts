import { useEffect, useMemo } from 'react'
import { ranLineAt } from '#src/monaco/live/show-live.ts'
import { cursorPlace, liveKeys, type LivePlace, watchLinks, watchValueAsks } from '#src/monaco/live/value-asks.ts'
import { cursorOffset } from '#src/monaco/shown-editor.ts'
import { useIsLive } from '#src/workspace/bench/auto-run-store.ts'
import { type Command, useCommands } from '#src/workspace/commands-store.ts'
import type { EditorPart } from '../editor-part.ts'
import { say } from '../notices/undo-notice.tsx'
import { codePath } from '../parts/code-path.ts'
import { useDraft } from '../use-draft.ts'
import { callAt, lineLinks } from './line-links.ts'
import { scriptOfPart } from './live-lines.ts'
import { liveRun, seenRun, viewLine } from './live-store.ts'
import { useIntoCall } from './use-into-call.ts'

/** Opens the values of a line and goes into calls in the script that is shown: by mouse, by key, in the menu of the text and in the palette. */
export function useLiveMoves(connectorId: string, part: EditorPart) {
  const isLive = useIsLive()
  const { view, follow, into } = useMoves(connectorId, part)
  useEffect(() => (isLive ? watchValueAsks(view) : undefined), [isLive, view])
  useEffect(() => (isLive ? watchLinks({ onLink: follow, onInto: into }) : undefined), [isLive, follow, into])

  const uri = codePath(connectorId, part)
  const commands = useMemo((): Command[] => {
    const atCursor = (act: (place: LivePlace) => void) => () => {
      const place = cursorPlace(uri)
      if (place !== null) act(place)
    }
    const unless = isLive ? {} : { disabledReason: 'Values are not shown beside the code.' }
    return [
      { id: 'live-values', group: 'Run', label: 'Show the values of the line', shortcut: liveKeys.values, run: atCursor(view), ...unless },
      { id: 'live-into', group: 'Run', label: 'Go into the call', shortcut: liveKeys.into, run: atCursor(into), ...unless },
    ]
  }, [uri, isLive, view, into])
  useCommands('live', commands)
}

function useMoves(connectorId: string, part: EditorPart) {
  const script = useDraft(connectorId, ({ mine }) => scriptOfPart(part, mine))
  const intoCall = useIntoCall(connectorId)
  return useMemo(() => {
    const toldNow = () => (script === null ? null : seenRun(liveRun(), script))
    return {
      view: ({ uri, line, spot }: LivePlace) => {
        const ran = ranLineAt(uri, line)
        if (ran === null || script === null) say('The line has no values.')
        else viewLine({ script, line: ran, spot })
      },
      follow: ({ spot }: LivePlace, index: number) => {
        const told = toldNow()
        const link = told === null ? undefined : lineLinks(told.seen, told.shown)[index]
        if (link?.leadsTo === 'call') intoCall(link.call)
        else if (link !== undefined && script !== null) viewLine({ script, line: link.line, spot })
      },
      into: ({ uri, line }: LivePlace) => {
        const told = toldNow()
        const ran = ranLineAt(uri, line)
        const call = told === null || ran === null ? null : callAt(told.seen, told.shown, { line: ran, offset: cursorOffset(uri) })
        if (call === null) say('The line calls no function of the connector, or that call was not kept.')
        else intoCall(call)
      },
    }
  }, [script, intoCall])
}
