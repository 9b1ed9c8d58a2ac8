import type { editor } from 'monaco-editor/editor'
import { loadedMonaco } from '../loaded-monaco.ts'
import { editorOf } from '../shown-editor.ts'
import './trace.css'
import { uriOf, watchEditors } from './watch-editors.ts'

const marksByUri = new Map<string, { breakpoints: string[]; line: string[] }>()
const marksOf = (uri: string) => marksByUri.get(uri) ?? { breakpoints: [], line: [] }

/** A breakpoint beside a line, zero-based, and what is wrong with its condition. */
export type BreakpointMark = { line: number; problem: string | null }

/** Marks the lines of a script that have a breakpoint. */
export function showBreakpoints(uri: string, shown: readonly BreakpointMark[]) {
  const model = modelOf(uri)
  if (model === null) return
  const marks = marksOf(uri)
  const stickiness = loadedMonaco()?.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges
  const breakpoints = model.deltaDecorations(marks.breakpoints, shown.map(({ line, problem }) => ({
    range: lineRange(line),
    options: {
      description: 'breakpoint',
      glyphMarginClassName: problem === null ? 'studio-breakpoint' : 'studio-breakpoint studio-breakpoint-wrong',
      ...(problem !== null && { glyphMarginHoverMessage: { value: `The condition can not be evaluated: ${problem}` } }),
      ...(stickiness !== undefined && { stickiness }),
    },
  })))
  marksByUri.set(uri, { ...marks, breakpoints })
}

/** Where the breakpoints are after the text was typed in, in the order in which they were shown. */
export const breakpointLines = (uri: string): number[] =>
  marksOf(uri).breakpoints.flatMap((id) => modelOf(uri)?.getDecorationRange(id)?.startLineNumber ?? []).map((lineNumber) => lineNumber - 1)

/** Marks the line before which a trace stands, and brings it into sight where that is wanted; null takes the mark away. */
export function showTraceLine(uri: string, line: number | null, { isRevealed }: { isRevealed: boolean }) {
  const model = modelOf(uri)
  if (model === null) return
  const marks = marksOf(uri)
  const shown = line === null ? [] : [{ range: lineRange(line), options: { description: 'trace', isWholeLine: true, className: 'studio-trace-line', glyphMarginClassName: 'studio-trace-place' } }]
  marksByUri.set(uri, { ...marks, line: model.deltaDecorations(marks.line, shown) })
  if (line !== null && isRevealed) editorOf(uri)?.revealLineInCenterIfOutsideViewport(line + 1)
}

/** Tells of clicks in the margin beside a line. */
export const watchMargin = (onClick: (uri: string, line: number) => void): (() => void) =>
  watchEditors((watched) => [
    watched.onMouseDown(({ target: { position, type } }) => {
      if (position !== null && type === loadedMonaco()?.editor.MouseTargetType.GUTTER_GLYPH_MARGIN) onClick(uriOf(watched), position.lineNumber - 1)
    }),
  ])

const lineRange = (line: number) => ({ startLineNumber: line + 1, startColumn: 1, endLineNumber: line + 1, endColumn: 1 })

function modelOf(uri: string): editor.ITextModel | null {
  const monaco = loadedMonaco()
  return monaco?.editor.getModel(monaco.Uri.parse(uri)) ?? null
}
