import { useEffect } from 'react'
import { breakpointLines, showBreakpoints, showTraceLine, watchMargin } from '#src/monaco/live/trace-marks.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { latestCursor } from '../../cursor-store.ts'
import type { EditorPart } from '../../editor-part.ts'
import { scriptOfPart } from '../../live/live-lines.ts'
import { codePath } from '../../parts/code-path.ts'
import { useDraft } from '../../use-draft.ts'
import { breakpointsIn, setBreakpoints, toggleBreakpoint, useBreakpoints } from './breakpoints-store.ts'
import { useIsTraced } from './use-is-traced.ts'
import { conditionProblem, useBreakpointProblems, useIsChosenStop, useTraceStop } from './trace-store.ts'

/** Sets a breakpoint at the cursor's line, or takes it away. */
export function toggleBreakpointAtCursor(connectorId: string, part: EditorPart) {
  const content = draftById(connectorId)?.mine
  const script = content === undefined ? null : scriptOfPart(part, content)
  if (script !== null) toggleBreakpoint(connectorId, script, latestCursor()?.line ?? 0)
}

/** Shows breakpoints and the line of a trace in the script that is shown. */
export function useTraceMarks(connectorId: string, part: EditorPart) {
  const uri = codePath(connectorId, part)
  const breakpoints = useBreakpoints(connectorId)
  const problems = useBreakpointProblems()
  const stop = useTraceStop()
  const isChosen = useIsChosenStop()
  const isTraced = useIsTraced()
  const { script, text } = useDraft(connectorId, ({ mine }) => {
    const shown = scriptOfPart(part, mine)
    return { script: shown, text: mine }
  })

  useEffect(() => watchMargin((clicked, line) => clicked === uri && script !== null && toggleBreakpoint(connectorId, script, line)), [connectorId, uri, script])

  useEffect(() => {
    const own = breakpoints.filter((each) => each.script === script)
    showBreakpoints(uri, own.map((each) => ({ line: each.line, problem: conditionProblem(problems, each) })))
  }, [uri, script, breakpoints, problems])

  // A breakpoint goes with its line when text is typed above it.
  useEffect(() => {
    const own = breakpointsIn(connectorId).filter((each) => each.script === script)
    const lines = breakpointLines(uri)
    if (own.length === 0 || own.length !== lines.length || own.every(({ line }, index) => line === lines[index])) return
    const moved = own.map((each, index) => ({ ...each, line: lines[index] ?? each.line }))
    setBreakpoints(connectorId, [...breakpointsIn(connectorId).filter((each) => each.script !== script), ...moved])
  }, [connectorId, uri, script, text])

  const line = isTraced && stop !== null && stop.at.script === script ? stop.at.line : null
  useEffect(() => showTraceLine(uri, line, { isRevealed: isChosen }), [uri, line, isChosen])
}
